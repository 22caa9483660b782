import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Each thread loads its code anew, so that more of them than this gain little. */
const MOST_THREADS = 4;

/** How many threads so many items are worth, when a thread is worth its start for `worth` of them. */
export const threadsFor = (count: number, worth: number): number =>
  Math.min(availableParallelism(), MOST_THREADS, Math.ceil(count / worth));

/** Dealt like cards, so that each share has its part of what is long. */
export const sharesOf = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, share) => items.filter((_, index) => index % count === share));

/** Gives a task to a script in a thread of its own, and waits for its answer; an error of the thread is thrown here. */
export async function inThread<Result>(script: URL, task: unknown): Promise<Result> {
  const thread = new Worker(script, { workerData: task });
  const [result] = (await once(thread, 'message')) as [Result];
  return result;
}
