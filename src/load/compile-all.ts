import type { TextFile } from '../compiler/text.ts';
import { compileInTime, type InTime } from './compile-in-time.ts';
import { inThread, sharesOf, threadsFor } from './threads.ts';

/** A thread takes half a second to begin; a file some ten milliseconds to compile. */
const WORTH_A_THREAD = 200;
const THREAD = new URL('compile-thread.ts', import.meta.url);

/** Compiles files in their order: few of them here, many in a thread for each core of the machine. */
export async function compileAll(files: readonly TextFile[]): Promise<InTime[]> {
  const threads = threadsFor(files.length, WORTH_A_THREAD);
  if (threads < 2) return files.map(compileInTime);
  const shares = sharesOf(files, threads);
  const done = await Promise.all(shares.map((share) => inThread<InTime[]>(THREAD, share)));
  return files.map((_, index) => itemOf(done[index % threads]?.[Math.floor(index / threads)]));
}

function itemOf<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('A thread gave back fewer files than it was given.');
  return item;
}
