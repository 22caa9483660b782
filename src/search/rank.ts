/** What Pagefind found for one word. */
export interface Hit {
  id: string;
  score: number;
  /** Where the word stands in the text; empty where only the words beside the text hold it. */
  words: number[];
}

/** The hits for a word as typed, and for each word that means the same. */
export interface TermHits {
  typed: Hit[];
  alternates: Hit[][];
}

/** How far a weak hit falls behind the best for the same word; found by trying. */
const STEEPNESS = 0.6;
/** What holds less of the question than this share of what the fullest record holds is left out. */
const LEAST_COVERED = 1 / 3;
/** A synonym counts nearly as much as the word that was typed. */
const ALTERNATE = 0.8;

/** A word beside the text (its council, theme or date) covers a question less than one in the text itself. */
const BESIDE = 0.7;

interface Match {
  /** Up to 1, so that words can be weighed against each other. */
  strength: number;
  inText: boolean;
}

function matches(hits: Hit[], weight: number): Map<string, Match> {
  const best = Math.max(...hits.map((hit) => hit.score), Number.EPSILON);
  return new Map(
    hits.map(({ id, score, words }) => [
      id,
      { strength: weight * (score / best) ** STEEPNESS, inText: words.length > 0 },
    ]),
  );
}

function merged({ typed, alternates }: TermHits): Map<string, Match> {
  const all = matches(typed, 1);
  for (const hits of alternates)
    for (const [id, { strength, inText }] of matches(hits, ALTERNATE)) {
      const so = all.get(id);
      const best = Math.max(so?.strength ?? 0, strength);
      all.set(id, { strength: best, inText: inText || (so?.inText ?? false) });
    }
  return all;
}

/** How much a word says: much if few records hold it. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** How many records hold a word in their text; or beside it, where none does. */
const heldBy = (hits: Map<string, Match>): number =>
  [...hits.values()].filter(({ inText }) => inText).length || hits.size;

/**
 * Hits word by word -> ids, best first. Pagefind wants every word to match, which a question seldom does: here any
 * word may match, rare words count for more, and records that hold more of the question come first.
 */
export function rank(terms: TermHits[], total: number): string[] {
  const weighed = terms.map(merged).map((hits) => ({ hits, weight: rarity(heldBy(hits), total) }));
  const whole = weighed.reduce((sum, { hits, weight }) => sum + (hits.size > 0 ? weight : 0), 0);
  const scores = new Map<string, { strength: number; covered: number }>();
  for (const { hits, weight } of weighed)
    for (const [id, { strength, inText }] of hits) {
      const so = scores.get(id) ?? { strength: 0, covered: 0 };
      const covered = weight * (inText ? 1 : BESIDE);
      scores.set(id, { strength: so.strength + weight * strength, covered: so.covered + covered });
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
