import type { PagefindApi } from './pagefind-api.ts';
import { FILTER_NAMES, type FilterName, type Filters } from './record.ts';

/** Which records carry each value of each filter. */
export type Facets = Record<FilterName, Map<string, Set<string>>>;

/** Values of one filter, with how many results each would leave. */
export type FacetCounts = Record<FilterName, { value: string; count: number }[]>;

async function valuesOf(
  pagefind: PagefindApi,
  name: FilterName,
  values: string[],
): Promise<[string, Set<string>][]> {
  const found = await Promise.all(
    values.map((value) => pagefind.search(null, { filters: { [name]: value } })),
  );
  return values.map((value, index) => [value, new Set(found[index]?.results.map((hit) => hit.id))]);
}

/** Pagefind counts filters for one search only; results here come from several, so it is asked once who carries what. */
export async function loadFacets(pagefind: PagefindApi): Promise<Facets> {
  const values = await pagefind.filters();
  const entries = FILTER_NAMES.map(async (name) => {
    return [name, new Map(await valuesOf(pagefind, name, Object.keys(values[name] ?? {})))] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Facets;
}

/** Values of one filter widen, filters among themselves narrow: (Lancashire or Medway) and concern. */
export function narrow(ids: string[], chosen: Filters, facets: Facets): string[] {
  const sets = FILTER_NAMES.filter((name) => chosen[name]?.length).map((name) =>
    (chosen[name] ?? []).map((value) => facets[name].get(value)),
  );
  return ids.filter((id) => sets.every((values) => values.some((set) => set?.has(id))));
}

/** What each value would leave, were it chosen as well; values that leave nothing are kept only if they are chosen. */
export function countFacets(ids: string[], chosen: Filters, facets: Facets): FacetCounts {
  const counts = FILTER_NAMES.map((name) => {
    const others = narrow(ids, { ...chosen, [name]: [] }, facets);
    const values = [...facets[name]].map(([value, carriers]) => ({
      value,
      count: others.filter((id) => carriers.has(id)).length,
    }));
    return [name, values.filter(({ value, count }) => count > 0 || chosen[name]?.includes(value))] as const;
  });
  return Object.fromEntries(counts) as FacetCounts;
}
