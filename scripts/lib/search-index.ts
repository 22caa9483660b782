import type { IndexSource } from '../../src/search/index/build.ts';
import { inThread } from '../../src/load/threads.ts';

/** What the thread is given: what can be found, and the folder that the index goes to. */
export interface SearchTask {
  source: IndexSource;
  folder: string;
}

/** Writes the search index in a thread of its own, so that it does not wait for pages, nor they for it. */
export const writeSearchIndexBeside = (task: SearchTask): Promise<void> =>
  inThread(new URL('search-index-thread.ts', import.meta.url), task);
