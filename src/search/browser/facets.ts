import { unpackColumn } from '../pieces/columns.ts';
import type { FacetPiece } from '../pieces/facets.ts';
import { FILTER_NAMES, type FilterName, type Filters } from '../record.ts';

/** Values of each filter, with what they are called and how many results each would leave. */
export type FacetCounts = Record<FilterName, { value: string; name: string; count: number }[]>;

/** What records can be narrowed and sorted by. */
export interface Facets {
  names: FacetPiece['names'];
  values: Record<FilterName, string[][]>;
  /** The day that each counts from; "" where it has none. */
  days: string[];
}

/** The published piece, ready to be asked. */
export const openFacets = ({ names, columns, day }: FacetPiece): Facets => ({
  names,
  values: Object.fromEntries(
    FILTER_NAMES.map((name) => [name, unpackColumn(columns[name])]),
  ) as Facets['values'],
  days: unpackColumn(day).map(([first = '']) => first),
});

const passes = (record: number, chosen: Filters, facets: Facets): boolean =>
  FILTER_NAMES.every((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 || values.some((value) => facets.values[name][record]?.includes(value));
  });

/** Values of one filter widen, filters among themselves narrow: (Lancashire or Medway) and concern. */
export const narrow = (records: readonly number[], chosen: Filters, facets: Facets): number[] =>
  records.filter((record) => passes(record, chosen, facets));

/** What each value would leave, were it chosen as well; what is chosen is listed even if it leaves nothing. */
export function countFacets(records: readonly number[], chosen: Filters, facets: Facets): FacetCounts {
  const counted = FILTER_NAMES.map((name) => {
    const counts = new Map((chosen[name] ?? []).map((value) => [value, 0]));
    for (const record of narrow(records, { ...chosen, [name]: [] }, facets))
      for (const value of facets.values[name][record] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    const listed = Array.from(counts, ([value, count]) => ({
      value,
      name: facets.names[name][value] ?? value,
      count,
    }));
    return [name, listed] as const;
  });
  return Object.fromEntries(counted) as FacetCounts;
}

/** Newest first; what has no date comes last. */
export const byDate = (records: readonly number[], { days }: Facets): number[] =>
  records.toSorted((a, b) => (days[b] ?? '').localeCompare(days[a] ?? ''));

/** A choice as it was typed or linked to: ids; labels, which older addresses have, become ids; the rest is unknown. */
export function readChoice(
  chosen: Filters,
  names: FacetPiece['names'],
): { chosen: Filters; unknown: string[] } {
  const unknown: string[] = [];
  const known = FILTER_NAMES.map((name) => {
    const ids = new Map(
      Object.entries(names[name]).flatMap(
        ([id, label]) =>
          [
            [label.toLowerCase(), id],
            [id.toLowerCase(), id],
          ] as const,
      ),
    );
    const values = (chosen[name] ?? []).flatMap((value) => {
      const id = ids.get(value.trim().toLowerCase());
      if (id === undefined) unknown.push(value);
      return id ?? [];
    });
    return [name, [...new Set(values)]] as const;
  });
  return { chosen: Object.fromEntries(known), unknown };
}
