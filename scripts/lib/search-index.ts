import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { IndexSource } from '../../src/search/index/build.ts';

/** What the thread is given: what can be found, and the folder that the index goes to. */
export interface SearchTask {
  source: IndexSource;
  folder: string;
}

/** Writes the search index in a thread of its own, so that it does not wait for pages, nor they for it. */
export async function writeSearchIndexBeside(task: SearchTask): Promise<void> {
  await once(new Worker(new URL('search-index-thread.ts', import.meta.url), { workerData: task }), 'exit');
}
