import { META_WEIGHTS, type PagefindApi } from '../../search/pagefind-api.ts';
import type { SearchEngine } from '../../search/engine.ts';
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

async function loadNames(base: string): Promise<SearchNames> {
  const response = await fetch(`${base}search-names.json`);
  if (!response.ok) throw new Error(`The names to search by did not load: ${response.status}.`);
  return (await response.json()) as SearchNames;
}

/** Fetches all that searching takes; `base` is where the site stands, with its last slash. */
export async function loadEngine(base: string): Promise<SearchEngine> {
  const [{ searchEngine }, pagefind, names] = await Promise.all([
    import('../../search/engine.ts'),
    loadPagefind(base),
    loadNames(base),
  ]);
  return searchEngine(pagefind, names);
}
