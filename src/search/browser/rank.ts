import type { Hits } from './hits.ts';

/** What holds less of a question than this share of what the fullest record holds is left out. */
const LEAST_COVERED = 1 / 3;
/** How much holding all of a question counts beside holding a part of it well. */
const WHOLE = 1.5;
/** What a record of elsewhere counts for where a question names a council. */
const ELSEWHERE = 0.25;
/** A word beside the text covers a question less than one in the text itself. */
const BESIDE = 0.7;

/** A record with how many parts of the question it holds. */
export interface Ranked {
  record: number;
  score: number;
  parts: number;
  /** What share of the words that follow each other in the question do so in it, where that was looked at. */
  near?: number;
}

/** How much a part of a question says: much if few records hold it. */
function rarity({ sizeInText, size }: Hits, total: number): number {
  const count = sizeInText || size;
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** What the parts of a question come to, by the numbers of records. */
interface Sums {
  strength: Float64Array;
  covered: Float64Array;
  parts: Uint8Array;
  /** How much all parts say that some record holds. */
  whole: number;
  /** How much of it the fullest record holds. */
  most: number;
}

function sumsOf(parts: readonly Hits[], total: number): Sums {
  const [strength, covered] = [new Float64Array(total), new Float64Array(total)];
  const held = new Uint8Array(total);
  let [whole, most] = [0, 0];
  for (const hits of parts) {
    if (hits.size === 0) continue;
    const weight = rarity(hits, total) * hits.telling;
    whole += weight;
    for (let record = 0; record < total; record += 1) {
      const own = hits.strengths[record] ?? 0;
      if (own === 0) continue;
      strength[record] = (strength[record] ?? 0) + weight * own;
      const share = (covered[record] ?? 0) + weight * (hits.inText[record] ? 1 : BESIDE);
      covered[record] = share;
      if (share > most) most = share;
      held[record] = (held[record] ?? 0) + 1;
    }
  }
  return { strength, covered, parts: held, whole, most };
}

/**
 * Hits part by part -> records, best first: any part may match, rare ones count for more, and so do records that hold
 * more of them. `councils`: those of the parts that name a council.
 */
export function rank(parts: readonly Hits[], total: number, councils: readonly Hits[] = []): Ranked[] {
  const { strength, covered, parts: held, whole, most } = sumsOf(parts, total);
  const ranked: Ranked[] = [];
  for (let record = 0; record < total; record += 1) {
    const share = covered[record] ?? 0;
    if (share === 0 || share < most * LEAST_COVERED) continue;
    const isThere = councils.length === 0 || councils.some(({ strengths }) => (strengths[record] ?? 0) > 0);
    const score = (isThere ? 1 : ELSEWHERE) * (strength[record] ?? 0) * (share / whole) ** WHOLE;
    ranked.push({ record, score, parts: held[record] ?? 0 });
  }
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
}
