import type { Hits } from './hits.ts';

/** What holds less of a question than this share of what the fullest record holds is left out. */
const LEAST_COVERED = 1 / 3;
/** How much holding all of a question counts beside holding a part of it well. */
const WHOLE = 1.5;
/** A word beside the text covers a question less than one in the text itself. */
const BESIDE = 0.7;

/** A record with how many parts of the question it holds. */
export interface Ranked {
  record: number;
  score: number;
  parts: number;
}

/** How much a part of a question says: much if few records hold it. */
const rarity = (hits: Hits, total: number): number => {
  const inText = [...hits.values()].filter((hit) => hit.inText).length || hits.size;
  return Math.log(1 + (total - inText + 0.5) / (inText + 0.5));
};

/** Hits part by part -> records, best first: any part may match, rare ones count for more, and so do records that hold more of them. */
export function rank(parts: readonly Hits[], total: number): Ranked[] {
  const scores = new Map<number, { strength: number; covered: number; parts: number }>();
  let whole = 0;
  for (const hits of parts) {
    const weight = rarity(hits, total);
    if (hits.size > 0) whole += weight;
    for (const [record, { strength, inText }] of hits) {
      const so = scores.get(record) ?? { strength: 0, covered: 0, parts: 0 };
      so.strength += weight * strength;
      so.covered += weight * (inText ? 1 : BESIDE);
      so.parts += 1;
      scores.set(record, so);
    }
  }
  const most = Math.max(0, ...Array.from(scores.values(), ({ covered }) => covered));
  return [...scores]
    .filter(([, { covered }]) => covered >= most * LEAST_COVERED)
    .map(([record, { strength, covered, parts: held }]) => ({
      record,
      score: strength * (covered / whole) ** WHOLE,
      parts: held,
    }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
