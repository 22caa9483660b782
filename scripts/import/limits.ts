const SECONDS = 20;
const MEMORY_GIB = 1.5;
const WATCH_MS = 100;

/** Keeps one file from taking the whole machine: a report is read in under a second, with far less memory. */
export class Limits {
  readonly #since = new Map<object, number>();

  /** Watches a piece of work; `stop` is called with the reason where it takes too much. Gives what ends the watch. */
  watch(stop: (reason: string) => void): () => void {
    const work = {};
    this.#since.set(work, performance.now());
    const timer = setInterval(() => {
      const reason = this.#excessOf(work);
      if (reason !== null) stop(reason);
    }, WATCH_MS);
    return () => {
      clearInterval(timer);
      this.#since.delete(work);
    };
  }

  #excessOf(work: object): string | null {
    const started = this.#since.get(work) ?? 0;
    if (performance.now() - started > SECONDS * 1000) return `it took more than ${SECONDS} seconds`;
    // Memory is the whole process's; the work that has gone on longest is what fills it.
    const isOldest = [...this.#since.values()].every((other) => other >= started);
    return isOldest && process.memoryUsage.rss() > MEMORY_GIB * 1024 ** 3
      ? `it took more than ${MEMORY_GIB} GiB of memory`
      : null;
  }
}
