import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MadeFiles } from '../../src/astro/made.ts';
import type { PageFacts } from './page-facts.ts';
import { isPage, type FileState } from './site-files.ts';

/** Pages are told to the thread when so many more were begun: they are written by then. */
const BATCH = 256;
const THREAD = new URL('early-reader-thread.ts', import.meta.url);

/** Where a site is made, and its base path. */
export interface EarlyTask {
  folder: string;
  base: string;
}

/** What was read while other pages were made: good for files that are still in the state in which they were read. */
export interface EarlyFacts {
  facts: PageFacts;
  states: ReadonlyMap<string, FileState>;
}

/** Reads pages of a new site for its check while others are still made, in a thread of its own. */
export class EarlyReader {
  readonly #task: EarlyTask;
  #begun: string[] = [];
  #thread: Worker | null = null;

  constructor(task: EarlyTask) {
    this.#task = task;
  }

  /** What is known of files, to be told to the pages: this reader learns from it which are begun. */
  following(made: MadeFiles): MadeFiles {
    return {
      isFresh: made.isFresh,
      take: (file, madeOf) => made.take(file, madeOf),
      note: (file, madeOf) => {
        made.note(file, madeOf);
        if (isPage(file)) this.#add(file);
      },
    };
  }

  #add(file: string): void {
    this.#begun.push(file);
    if (this.#begun.length < 2 * BATCH) return;
    this.#thread ??= this.#start();
    this.#thread.postMessage(this.#begun.splice(0, BATCH));
  }

  /** No build waits for it that has failed. */
  #start(): Worker {
    const thread = new Worker(THREAD, { workerData: this.#task });
    thread.unref();
    return thread;
  }

  /** What was read so far; null where nothing was. The thread ends. */
  async finish(): Promise<EarlyFacts | null> {
    if (!this.#thread) return null;
    this.#thread.ref();
    const answer = once(this.#thread, 'message');
    this.#thread.postMessage(null);
    const [found] = (await answer) as [EarlyFacts];
    return found;
  }
}
