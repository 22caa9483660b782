import { buildIndex, type IndexSource } from '../../src/search/index/build.ts';
import type { SearchStart } from '../../src/search/pieces/format.ts';
import { openLibrary, type Library } from '../../src/search/browser/library.ts';

/** The index as the browser loads it, without a site: pieces are read from what was built. */
export function memoryLibrary(source: IndexSource): Library {
  const files = buildIndex(source);
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  return openLibrary(read(source.startFile) as SearchStart, (path) =>
    files.has(path) ? Promise.resolve(read(path)) : Promise.reject(new Error(`There is no ${path}.`)),
  );
}
