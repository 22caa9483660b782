import { buildIndex, type IndexSource } from '../src/search/index/build.ts';
import type { SearchStart } from '../src/search/pieces/format.ts';
import { searchEngine, type Answer, type Query, type SearchEngine } from '../src/search/browser/engine.ts';
import { openLibrary } from '../src/search/browser/library.ts';
import type { SearchRecord } from '../src/search/record.ts';

/** The index as the browser loads it, without a site: pieces are read from what was built. */
export function searchInMemory(source: IndexSource): SearchEngine {
  const files = buildIndex(source);
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  return searchEngine(
    openLibrary(read(source.startFile) as SearchStart, (path) =>
      files.has(path) ? Promise.resolve(read(path)) : Promise.reject(new Error(`There is no ${path}.`)),
    ),
  );
}

export const asked = (question: string, more: Partial<Query> = {}): Query => ({
  question,
  chosen: {},
  alone: [],
  sort: 'best',
  counted: false,
  ...more,
});

/** The addresses of the first results. */
export const addresses = ({ results }: Answer, most = 10): Promise<string[]> =>
  Promise.all(results.slice(0, most).map(async (found) => (await found.load()).url));

/** A record of which only some parts matter. */
export const recordOf = (given: Partial<SearchRecord>): SearchRecord => ({
  url: '/sources/a/b/#c',
  title: 'A finding',
  text: '',
  kind: 'finding',
  council: '',
  event: '',
  date: '',
  tone: '',
  context: '',
  councils: [],
  themes: [],
  day: null,
  filters: {},
  ...given,
});
