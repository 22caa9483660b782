import type { Comparable } from './alike.ts';

/** How soon more of a term says no more, and how much length takes from it: as usual in BM25. */
const SOON = 1.2;
const LENGTH = 0.75;

/** A statement with its terms as numbers, each with what it says of the statement: its weight in BM25. */
export interface Numbered {
  terms: Int32Array;
  weights: Float64Array;
  kind: number;
  chief: number;
}

/** Numbers for what comes again and again. */
export function numbering(): (value: string | number) => number {
  const numbers = new Map<string | number, number>();
  return (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
}

function numbersOf(statements: readonly Comparable[]): {
  numberOf: (term: string) => number;
  counts: number[];
} {
  const numberOf = numbering();
  const counts: number[] = [];
  for (const { terms } of statements)
    for (const term of terms.keys()) {
      const number = numberOf(term);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  return { numberOf, counts };
}

/** Statements -> the same with numbers for terms, which are compared much faster than words. */
export function numbered(statements: readonly Comparable[]): { all: Numbered[]; terms: number } {
  const { numberOf, counts } = numbersOf(statements);
  const total = statements.length;
  const rarity = Float64Array.from(counts, (count) => Math.log(1 + (total - count + 0.5) / (count + 0.5)));
  const usual = statements.reduce((sum, { length }) => sum + length, 0) / Math.max(1, total);
  const [kind, chief] = [numbering(), numbering()];
  const all = statements.map(({ terms, length, ...of }) => {
    const soon = SOON * (1 - LENGTH + (LENGTH * length) / usual);
    const own = Int32Array.from(terms.keys(), numberOf);
    const times = [...terms.values()];
    const weights = Float64Array.from(
      own,
      (term, at) => ((rarity[term] ?? 0) * (times[at] ?? 0) * (SOON + 1)) / ((times[at] ?? 0) + soon),
    );
    return { terms: own, weights, kind: kind(of.kind), chief: chief(of.themes[0] ?? '') };
  });
  return { all, terms: counts.length };
}
