/** The seed of this run: that of the environment, to repeat a run, or a new one. Printed, so that it can be repeated. */
const SEED = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 32));
console.log(`TEST_SEED=${SEED} repeats what this run draws`);

/** Some of a list, drawn anew in each run; all of it where it is no longer than `count`. */
export function draw<T>(list: readonly T[], count: number): T[] {
  const random = mulberry32(SEED);
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 that are the same for the same seed (Tommy Ettinger, 2017; public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
