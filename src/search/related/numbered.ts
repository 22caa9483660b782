import type { CouncilId, ThemeId } from '../../model/ids.ts';
import type { Counts } from '../pieces/counter.ts';
import { Numbering } from '../pieces/numbering.ts';
import { startsOf } from '../pieces/starts.ts';

/** A statement as it is compared with others. */
export interface Comparable {
  council: CouncilId;
  /** The chief theme first. */
  themes: readonly ThemeId[];
  /** What is said and in what tone: concerns are alike to concerns. */
  kind: string;
  /** The terms of its text with how often it holds each. */
  terms: Counts;
  /** How many words it has. */
  length: number;
}

/** How soon more of a term says no more, and how much length takes from it: as usual in BM25. */
const SOON = 1.2;
const LENGTH = 0.75;

/**
 * Statements with numbers for what they share. All terms stand one after the other, since reaching for those of each
 * statement apart takes most of the time.
 */
export interface Numbered {
  /** Where the terms of each statement begin, and where those of the last end. */
  starts: Int32Array;
  terms: Int32Array;
  /** What each term says of its statement: its weight in BM25. */
  weights: Float64Array;
  themes: readonly (readonly number[])[];
  kinds: Int32Array;
  councils: Int32Array;
  /** How many terms and themes there are among all statements. */
  count: { terms: number; themes: number };
}

/** How rare each term is among the statements: what many hold tells little. */
function raritiesIn(statements: readonly Comparable[]): number[] {
  const counts: number[] = [];
  for (const { terms } of statements) for (const term of terms.words) counts[term] = (counts[term] ?? 0) + 1;
  const total = statements.length;
  return counts.map((count) => Math.log(1 + (total - count + 0.5) / (count + 0.5)));
}

/** Statements -> the same in numbers, which are compared much faster than words. */
export function numbered(statements: readonly Comparable[]): Numbered {
  const starts = startsOf(statements.map(({ terms }) => terms.words.length));
  const terms = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Float64Array(terms.length);
  const rarities = raritiesIn(statements);
  const usual = statements.reduce((sum, { length }) => sum + length, 0) / Math.max(1, statements.length);
  statements.forEach(({ terms: { words, times }, length }, own) => {
    const soon = SOON * (1 - LENGTH + (LENGTH * length) / usual);
    const start = starts[own] ?? 0;
    terms.set(words, start);
    words.forEach((term, at) => {
      const often = times[at] ?? 0;
      weights[start + at] = ((rarities[term] ?? 0) * often * (SOON + 1)) / (often + soon);
    });
  });
  const [theme, kind, council] = [new Numbering(), new Numbering(), new Numbering()];
  return {
    starts,
    terms,
    weights,
    themes: statements.map(({ themes }) => themes.map(theme.of)),
    kinds: Int32Array.from(statements, (statement) => kind.of(statement.kind)),
    councils: Int32Array.from(statements, (statement) => council.of(statement.council)),
    count: { terms: rarities.length, themes: theme.values.length },
  };
}
