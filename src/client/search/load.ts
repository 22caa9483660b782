import { searchEngine, type SearchEngine } from '../../search/browser/engine.ts';
import { FORMAT, type SearchStart } from '../../search/pieces/format.ts';
import { openLibrary, type Fetcher } from '../../search/browser/library.ts';
import { fetchJson, Gone } from './fetch-json.ts';

/** The site was built anew in a form that this page cannot read. */
export class SiteChanged extends Error {}

const PAUSE_MS = 400;

/** A bad line drops a request now and then, and a cache may hold what was cut: each is made twice before it counts as failed. */
const fetcherAt =
  (folder: string): Fetcher =>
  async (path, isSound) => {
    try {
      const piece = await fetchJson(folder + path, 'default');
      if (isSound(piece)) return piece;
    } catch (problem) {
      if (problem instanceof Gone) throw problem;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return fetchJson(folder + path, 'reload');
  };

/** `no-cache` asks the server whether it is still what it was; `reload` takes nothing from the cache. */
async function loadStart(address: string, cache: 'no-cache' | 'reload'): Promise<SearchStart> {
  const start = (await fetchJson(address, cache)) as SearchStart;
  if (typeof start.format !== 'number') throw new Error(`What came for ${address} is no index.`);
  if (start.format !== FORMAT) throw new SiteChanged();
  return start;
}

/** The search of a site, which may be built anew while a page is open. */
export interface LiveSearch {
  engine: () => Promise<SearchEngine>;
  /** After a failure: true where the site was built anew, and the engine is now that of the new build. */
  renewed: () => Promise<boolean>;
}

/** Search over an index of the site that stands at `base`, with its last slash: that which begins with this piece. */
export function liveSearch(base: string, startFile: string): LiveSearch {
  const folder = `${base}search-index/`;
  const first = folder + startFile;
  let start: Promise<SearchStart> | null = null;
  let engine: Promise<SearchEngine> | null = null;
  const open = async (loaded: Promise<SearchStart>) =>
    searchEngine(openLibrary(await loaded, fetcherAt(folder)));
  return {
    engine: () => {
      start ??= loadStart(first, 'no-cache');
      engine ??= open(start);
      const opened = engine;
      opened.catch(() => ([start, engine] = [null, null]));
      return opened;
    },
    renewed: async () => {
      const before = await start?.catch(() => null);
      const now = await loadStart(first, 'reload');
      if (before?.pieces === now.pieces) return false;
      start = Promise.resolve(now);
      engine = open(start);
      return true;
    },
  };
}
