import type { IndexSource } from '../../src/search/index/build.ts';
import { inThread } from '../../src/load/threads.ts';
import type { SiteFiles } from './made-files.ts';

/** What the thread is given: what can be found, and the folder that the index goes to. */
export interface SearchTask {
  source: IndexSource;
  folder: string;
  /** What the last index was made of; null where there is none. */
  last: string | null;
}

export interface WrittenIndex {
  madeOf: string;
  /** The files of the index; null where the last was made of the same, so that nothing was written. */
  paths: string[] | null;
}

/** Where an index stands in the site. */
export const SEARCH_FOLDER = 'search-index';

/** Writes a search index in a thread of its own, so that it does not wait for pages, nor they for it. */
export async function writeSearchIndexBeside(
  source: IndexSource,
  folder: string,
  made: SiteFiles,
): Promise<void> {
  const placeOf = (file: string): string => `/${SEARCH_FOLDER}/${file}`;
  const task: SearchTask = { source, folder, last: made.lastMadeOf(placeOf(source.startFile)) };
  const { madeOf, paths } = await inThread<WrittenIndex>(
    new URL('search-index-thread.ts', import.meta.url),
    task,
  );
  if (paths) for (const file of paths) made.note(placeOf(file), madeOf);
  else made.takeAll(madeOf, { from: placeOf(''), into: folder });
}
