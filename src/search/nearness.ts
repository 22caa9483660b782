import type { ShownRecord } from './index/format.ts';
import type { Library } from './library.ts';
import type { Ranked } from './rank.ts';
import { affordable } from './room.ts';
import { stem } from './text/stem.ts';
import { wordsIn } from './text/words.ts';

/** A short question leaves room to weigh more of the best results than are shown at once. */
const MOST_WEIGHED = 12;
/** A question of fewer words, small ones counted, is no half-remembered sentence. */
const FEWEST = 4;
/** How much words that stand side by side as they were typed can add. */
const GAIN = 1;

const stemsOf = (text: string): string[] => wordsIn(text).map(({ form }) => stem(form));
const pairsOf = (stems: readonly string[]): string[] =>
  stems.slice(1).map((word, at) => `${stems[at] ?? ''} ${word}`);

/** What share of the words that follow each other in the question do so in the text, small words too. */
function nearness(question: readonly string[], { title, text }: ShownRecord): number {
  const held = new Set([...pairsOf(stemsOf(title)), ...pairsOf(stemsOf(text))]);
  return question.filter((pair) => held.has(pair)).length / question.length;
}

/** The best results with those first that say it in the words of the question, in their order. */
export async function byNearness(
  question: string,
  { ranked, requests }: { ranked: readonly Ranked[]; requests: number },
  library: Library,
): Promise<Ranked[]> {
  const stems = stemsOf(question);
  if (stems.length < FEWEST) return [...ranked];
  const pairs = pairsOf(stems);
  const best = ranked.slice(0, MOST_WEIGHED).map(({ record }) => record);
  const weighed = affordable(best, requests, library);
  const near = await Promise.all(
    ranked.slice(0, weighed).map(async (each) => {
      const share = nearness(pairs, await library.record(each.record));
      return { ...each, near: share, score: each.score * (1 + GAIN * share) };
    }),
  );
  return [...near.sort((a, b) => b.score - a.score || a.record - b.record), ...ranked.slice(weighed)];
}
