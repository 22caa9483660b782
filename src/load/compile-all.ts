import type { FileBytes } from './bytes.ts';
import { compileEach, type InTime } from './compile-in-time.ts';
import { inShares } from './threads.ts';

/** A thread takes half a second to begin; a file some ten milliseconds to compile. */
const WORTH_A_THREAD = 200;
const THREAD = new URL('compile-thread.ts', import.meta.url);

/** Compiles files in their order: few of them here, many in a thread for each core of the machine. */
export async function compileAll(files: readonly FileBytes[]): Promise<InTime[]> {
  const texts = await inShares(files, {
    worth: WORTH_A_THREAD,
    script: THREAD,
    here: (share: readonly FileBytes[]) => JSON.stringify(compileEach(share)),
    taskOf: (share) => share,
  });
  const shares = texts.map((text) => JSON.parse(text) as InTime[]);
  return files.map((_, index) => itemOf(shares[index % shares.length]?.[Math.floor(index / shares.length)]));
}

function itemOf<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('A thread gave back fewer files than it was given.');
  return item;
}
