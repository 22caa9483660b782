import { META_WEIGHTS, type PagefindApi } from '../../search/pagefind-api.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { unpack, type PackedFilters } from '../../search/packed-filters.ts';
import type { SearchNames } from '../../search/names.ts';

async function loadPagefind(base: string): Promise<PagefindApi> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindApi;
  await pagefind.options({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    ranking: { metaWeights: META_WEIGHTS },
  });
  await pagefind.init();
  return pagefind;
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return response.json();
}

/** Fetches all that searching takes; `base` is where the site stands, with its last slash. */
export async function loadEngine(base: string): Promise<SearchEngine> {
  const [{ searchEngine }, pagefind, names, filters] = await Promise.all([
    import('../../search/engine.ts'),
    loadPagefind(base),
    loadJson(`${base}search-names.json`),
    loadJson(`${base}pagefind/filters.json`),
  ]);
  return searchEngine(pagefind, { names: names as SearchNames, filters: unpack(filters as PackedFilters) });
}
