/** What Pagefind found for one word. */
export interface Hit {
  id: string;
  score: number;
}

/** The hits for a word as typed, and for each word that means the same. */
export interface TermHits {
  typed: Hit[];
  alternates: Hit[][];
}

/** How far a weak hit falls behind the best for the same word; found by trying. */
const STEEPNESS = 0.8;
/** What holds less of the question than this share of what the fullest record holds is left out. */
const LEAST_COVERED = 1 / 3;
/** A synonym counts nearly as much as the word that was typed. */
const ALTERNATE = 0.8;

/** Best first: hits of one word on a scale up to 1, so that words can be weighed against each other. */
function strengths(hits: Hit[], weight: number): Map<string, number> {
  const best = Math.max(...hits.map((hit) => hit.score), Number.EPSILON);
  return new Map(hits.map((hit) => [hit.id, weight * (hit.score / best) ** STEEPNESS]));
}

function merged({ typed, alternates }: TermHits): Map<string, number> {
  const all = strengths(typed, 1);
  for (const hits of alternates)
    for (const [id, strength] of strengths(hits, ALTERNATE))
      all.set(id, Math.max(all.get(id) ?? 0, strength));
  return all;
}

/** How much a word says: much if few records hold it. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/**
 * Hits word by word -> ids, best first. Pagefind wants every word to match, which a question seldom does: here any
 * word may match, rare words count for more, and records that hold more of the question come first.
 */
export function rank(terms: TermHits[], total: number): string[] {
  const weighed = terms.map(merged).map((hits) => ({ hits, weight: rarity(hits.size, total) }));
  const whole = weighed.reduce((sum, { hits, weight }) => sum + (hits.size > 0 ? weight : 0), 0);
  const scores = new Map<string, { strength: number; covered: number }>();
  for (const { hits, weight } of weighed)
    for (const [id, strength] of hits) {
      const so = scores.get(id) ?? { strength: 0, covered: 0 };
      scores.set(id, { strength: so.strength + weight * strength, covered: so.covered + weight });
    }
  const most = Math.max(...Array.from(scores.values(), ({ covered }) => covered));
  const scoreOf = ({ strength, covered }: { strength: number; covered: number }) =>
    strength * (covered / whole);
  return [...scores]
    .filter(([, { covered }]) => covered >= most * LEAST_COVERED)
    .map(([id, found]) => ({ id, score: scoreOf(found) }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}
