import { FILTER_NAMES, type FilterName, type Filters } from './record.ts';

/** What each record can be narrowed by, by the id that the index gives it. Published beside the index. */
export type FiltersById = Record<string, Filters>;

/** Values of each filter, with how many results each would leave. */
export type FacetCounts = Record<FilterName, { value: string; count: number }[]>;

const passes = (record: Filters | undefined, chosen: Filters): boolean =>
  FILTER_NAMES.every((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 || values.some((value) => record?.[name]?.includes(value));
  });

/** Values of one filter widen, filters among themselves narrow: (Lancashire or Medway) and concern. */
export const narrow = (ids: string[], chosen: Filters, filters: FiltersById): string[] =>
  ids.filter((id) => passes(filters[id], chosen));

/** What each value would leave, were it chosen as well; what is chosen is listed even if it leaves nothing. */
export function countFacets(ids: string[], chosen: Filters, filters: FiltersById): FacetCounts {
  const counted = FILTER_NAMES.map((name) => {
    const counts = new Map((chosen[name] ?? []).map((value) => [value, 0]));
    for (const id of narrow(ids, { ...chosen, [name]: [] }, filters))
      for (const value of filters[id]?.[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [name, Array.from(counts, ([value, count]) => ({ value, count }))] as const;
  });
  return Object.fromEntries(counted) as FacetCounts;
}
