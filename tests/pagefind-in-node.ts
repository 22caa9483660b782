import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { META_WEIGHTS, type PagefindApi } from '../src/search/pagefind-api.ts';

/** Pagefind’s browser bundle on an index on disk: what it fetches is read from the site’s folder. */
export async function openPagefind(site: string): Promise<PagefindApi> {
  globalThis.fetch = async (address) => {
    const { pathname } = new URL(address as string, 'http://site.test');
    return new Response(await readFile(join(site, pathname)));
  };
  const bundle = pathToFileURL(join(site, 'pagefind', 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ bundle)) as PagefindApi;
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/', ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}
