import { performance } from 'node:perf_hooks';

const RUNS = 5;

/** The median time of several runs, in milliseconds. */
export async function median(run: () => Promise<unknown>, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Prints one line of the table. */
export const row = (name: string, milliseconds: number): void =>
  console.log(`${name.padEnd(34)}${Math.round(milliseconds).toString().padStart(8)} ms`);
