import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TextFile } from '../compiler/text.ts';
import { compileInTime, type InTime } from './compile-in-time.ts';

/** A thread takes half a second to begin; a file some ten milliseconds to compile. */
const WORTH_A_THREAD = 200;
/** Each thread loads the compiler anew, so that more of them than this gain little. */
const MOST_THREADS = 4;

/** Compiles files in their order: few of them here, many in a thread for each core of the machine. */
export async function compileAll(files: readonly TextFile[]): Promise<InTime[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files.length / WORTH_A_THREAD));
  if (threads < 2) return files.map(compileInTime);
  const shares = sharesOf(files, threads);
  const done = await Promise.all(shares.map((share) => compileInThread(share)));
  return files.map((_, index) => itemOf(done[index % threads]?.[Math.floor(index / threads)]));
}

/** Dealt like cards, so that each share has its part of the long files. */
const sharesOf = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, share) => items.filter((_, index) => index % count === share));

async function compileInThread(files: readonly TextFile[]): Promise<InTime[]> {
  const thread = new Worker(new URL('compile-thread.ts', import.meta.url), { workerData: files });
  // An error of the thread is thrown here.
  const [compiled] = (await once(thread, 'message')) as [InTime[]];
  return compiled;
}

function itemOf<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('A thread gave back fewer files than it was given.');
  return item;
}
