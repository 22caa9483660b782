import { stem } from '../text/stem.ts';
import { isNumber } from '../text/words.ts';
import type { PostingsWriter } from '../pieces/postings.ts';

/** From this share of the records on a stem is common. */
const SHARE = 0.03;

/** Stems that so many records hold that they tell little, the commonest first. */
export function commonStems(postings: ReadonlyMap<string, PostingsWriter>, records: number): string[] {
  const counts = new Map<string, number>();
  for (const [word, { size }] of postings)
    if (!/^[=#@]/u.test(word) && !isNumber(word))
      counts.set(stem(word), (counts.get(stem(word)) ?? 0) + size);
  return [...counts]
    .filter(([, count]) => count >= records * SHARE)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}
