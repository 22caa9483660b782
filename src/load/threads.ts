import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Each thread loads its code anew, so that more of them than this gain little. */
const MOST_THREADS = 4;

/** How many threads so many items are worth, when a thread is worth its start for `worth` of them. */
export const threadsFor = (count: number, worth: number): number =>
  Math.min(availableParallelism(), MOST_THREADS, Math.ceil(count / worth));

/** Dealt like cards, so that each share has its part of what is long. */
export const sharesOf = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, share) => items.filter((_, index) => index % count === share));

/** Gives a task to a thread of its own; an error of the thread is thrown here. */
export async function inThread<Task, Result>(script: URL, task: Task): Promise<Result> {
  const thread = new Worker(script, { workerData: task });
  const [result] = (await once(thread, 'message')) as [Result];
  return result;
}

/** What a thread's script does: works on the task that it was given, and gives back the result. */
export async function answer<Task, Result>(work: (task: Task) => Result | Promise<Result>): Promise<void> {
  if (isMainThread) throw new Error('This script runs in a thread of its own.');
  parentPort?.postMessage(await work(workerData as Task));
}
