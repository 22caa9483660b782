import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Each thread loads its code anew, so that more of them than this gain little. */
const MOST_THREADS = 4;

interface Sharing<Item, Task, Result> {
  /** For how many items a thread is worth its start. */
  worth: number;
  /** The script of a thread, which does with its task what `here` does. */
  script: URL;
  here: (task: Task) => Result | Promise<Result>;
  taskOf: (share: readonly Item[]) => Task;
}

/** Shares work among threads, dealt like cards, so that each has its part of what is long; few items are worked on here. */
export async function inShares<Item, Task, Result>(
  items: readonly Item[],
  { worth, script, here, taskOf }: Sharing<Item, Task, Result>,
): Promise<Result[]> {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(items.length / worth));
  if (count < 2) return [await here(taskOf(items))];
  const shares = Array.from({ length: count }, (_, share) =>
    items.filter((_, index) => index % count === share),
  );
  return Promise.all(shares.map((share) => inThread<Result>(script, taskOf(share))));
}

/** Gives a task to a script in a thread of its own, and waits for its answer; an error of the thread is thrown here. */
export async function inThread<Result>(script: URL, task: unknown): Promise<Result> {
  const thread = new Worker(script, { workerData: task });
  const [result] = (await once(thread, 'message')) as [Result];
  return result;
}
