import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { Lists } from './lists.ts';
import { numbered, type Numbered } from './numbered.ts';

/** A statement as it is compared with others. */
export interface Comparable {
  council: CouncilId;
  /** The chief theme first. */
  themes: readonly ThemeId[];
  /** What is said and in what tone: concerns are alike to concerns. */
  kind: string;
  /** The terms of its text with how often it holds each. */
  terms: ReadonlyMap<string, number>;
  /** How many words it has. */
  length: number;
}

/** How many are shown beside each. */
export const MOST = 5;
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
  const { all, terms } = numbered(statements);
  const lists = new Lists(statements, all);
  const likeness = likenessAmong(all, terms);
  return statements.map((_, own) => {
    const near = lists.near(own, LOOKED_AT, COMPARED);
    const [itself = 0, ...scores] = likeness(own, [own, ...near]);
    const found = near
      .map((at, index) => ({ at, score: scores[index] ?? 0 }))
      .filter(({ score }) => score >= itself * LEAST)
      .sort((a, b) => b.score - a.score || a.at - b.at);
    return onePerCouncil(found, statements);
  });
}

/** How alike some statements are to one: BM25 of them for its terms, less for another kind or chief theme. */
function likenessAmong(all: readonly Numbered[], terms: number): (own: number, others: number[]) => number[] {
  /** Which statement was last found to hold a term. */
  const holder = new Int32Array(terms).fill(-1);
  return (own, others) => {
    const asked = all[own];
    if (!asked) return [];
    for (const term of asked.terms) holder[term] = own;
    return others.map((at) => {
      const other = all[at] ?? asked;
      let sum = 0;
      for (let index = 0; index < other.terms.length; index += 1)
        if (holder[other.terms[index] as number] === own) sum += other.weights[index] as number;
      return (
        sum * (asked.kind === other.kind ? 1 : OTHER_KIND) * (asked.chief === other.chief ? 1 : OTHER_CHIEF)
      );
    });
  };
}

function onePerCouncil(found: readonly { at: number }[], statements: readonly Comparable[]): number[] {
  const councils = new Map<CouncilId | undefined, number>();
  for (const { at } of found) {
    const council = statements[at]?.council;
    if (!councils.has(council)) councils.set(council, at);
    if (councils.size === MOST) break;
  }
  return [...councils.values()];
}
