import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Limits } from './limits.ts';
import type { ImportOutcome } from './outcome.ts';
import type { Vocabulary } from './vocabulary.ts';

const HEAP_MIB = 400;

/** A thread that reads files one after the other. */
interface Reader {
  worker: Worker;
  /** How many it has read. */
  files: number;
  hasEnded: boolean;
}

function newReader(vocabulary: Vocabulary): Reader {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: vocabulary,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
  const reader: Reader = { worker, files: 0, hasEnded: false };
  // A damaged file may end it after it was answered for; unheard, that would end the whole import.
  worker.on('error', () => (reader.hasEnded = true)).on('exit', () => (reader.hasEnded = true));
  return reader;
}

const lost = (file: string, reason: string): ImportOutcome => ({
  file,
  digest: '',
  report: null,
  problem: { kind: 'unreadable', message: `Reading it failed: ${reason}.` },
});

/** The PDF library leaves some faults of a damaged file to no one, and the worker ends by them. */
const damaged = (file: string, { code }: NodeJS.ErrnoException): ImportOutcome | null =>
  code === 'ERR_UNHANDLED_REJECTION'
    ? {
        ...lost(file, ''),
        problem: { kind: 'damaged', message: 'It cannot be read as a PDF; fetch it again.' },
      }
    : null;

interface Answer {
  outcome: ImportOutcome;
  /** Whether the worker can be asked again. */
  alive: boolean;
  isOverLimit: boolean;
}

/** The worker's answer for one file, or why there is none: it may run out of memory or time. */
function ask(worker: Worker, file: string, limits: Limits): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = (outcome: ImportOutcome): void => end(outcome, true);
    const fail = (error: Error): void => end(damaged(file, error) ?? lost(file, error.message), false);
    const leave = (): void => end(lost(file, 'its reader ended'), false);
    const unwatch = limits.watch((reason) => {
      void worker.terminate();
      end(lost(file, reason), false, true);
    });
    const end = (outcome: ImportOutcome, alive: boolean, isOverLimit = false): void => {
      unwatch();
      worker.off('message', answer).off('error', fail).off('exit', leave);
      resolve({ outcome, alive, isOverLimit });
    };
    worker.on('message', answer).on('error', fail).on('exit', leave).postMessage(file);
  });
}

/** One file after the other through one reader; one that ends takes one file with it and is replaced. */
async function work(
  queue: string[],
  vocabulary: Vocabulary,
  limits: Limits,
  done: (outcome: ImportOutcome) => void,
): Promise<void> {
  let reader = newReader(vocabulary);
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (reader.hasEnded) reader = newReader(vocabulary);
    let answer = await ask(reader.worker, file, limits);
    // What ended it may have been left by a file before, so this one is tried again by itself.
    if (!answer.alive && !answer.isOverLimit && reader.files > 0) {
      reader = newReader(vocabulary);
      answer = await ask(reader.worker, file, limits);
    }
    reader.files += 1;
    reader.hasEnded ||= !answer.alive;
    done(answer.outcome);
  }
  await reader.worker.terminate();
}

/** Reads files over all cores; `done` is told of each as it is ready, in no particular order. */
export async function readAll(
  files: string[],
  vocabulary: Vocabulary,
  done: (outcome: ImportOutcome) => void,
): Promise<void> {
  const queue = [...files];
  const limits = new Limits();
  const workers = Math.min(availableParallelism(), files.length);
  await Promise.all(Array.from({ length: workers }, () => work(queue, vocabulary, limits, done)));
}
