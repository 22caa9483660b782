import { Lists } from './lists.ts';
import { numbered, type Comparable, type Numbered } from './numbered.ts';

/** How many are shown beside each. */
const MOST = 5;
/** So many entries of the lists are looked at for one statement: the time grows with statements, not with their square. */
const LOOKED_AT = 1_000;
/** So many of what these bring are then compared term by term. */
const COMPARED = 40;
/** What shares less with a statement than this share of what it shares with itself is not alike. */
const LEAST = 0.16;
/** What is of another kind or tone is less alike, and so is what has another chief theme. */
const OTHER_KIND = 0.7;
const OTHER_CHIEF = 0.85;

/** For each statement the numbers of those most like it in other councils, the likest first: at most one from each. */
export function alike(statements: readonly Comparable[]): number[][] {
  const all = numbered(statements);
  const lists = new Lists(all);
  const likenessTo = likenessAmong(all);
  const nears = statements.map((_, own) => lists.near(own, LOOKED_AT, COMPARED));
  return nears.map((near, own) => {
    const likeness = likenessTo(own);
    const least = likeness(own) * LEAST;
    const found = near
      .map((at) => ({ at, score: likeness(at) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.at - b.at);
    return onePerCouncil(found, all.councils);
  });
}

/** How alike another statement is to one: BM25 of it for its terms, less for another kind or chief theme. */
function likenessAmong({
  starts,
  terms,
  weights,
  kinds,
  themes,
  count,
}: Numbered): (own: number) => (other: number) => number {
  /** Which statement was last found to hold a term. */
  const holder = new Int32Array(count.terms).fill(-1);
  return (own) => {
    for (let at = starts[own] as number; at < (starts[own + 1] as number); at += 1)
      holder[terms[at] as number] = own;
    return (other) => {
      let sum = 0;
      const end = starts[other + 1] as number;
      for (let at = starts[other] as number; at < end; at += 1)
        if (holder[terms[at] as number] === own) sum += weights[at] as number;
      return (
        sum *
        (kinds[own] === kinds[other] ? 1 : OTHER_KIND) *
        (themes[own]?.[0] === themes[other]?.[0] ? 1 : OTHER_CHIEF)
      );
    };
  };
}

function onePerCouncil(found: readonly { at: number }[], councils: Int32Array): number[] {
  const best: number[] = [];
  for (const { at } of found) {
    if (!best.some((other) => councils[other] === councils[at])) best.push(at);
    if (best.length === MOST) break;
  }
  return best;
}
