/** Words by their numbers, each once, and how often each comes. */
export interface Counts {
  words: number[];
  times: number[];
}

/** Counts words by their numbers: many times faster than a map of words. */
export class Counter {
  private readonly times: number[] = [];
  private words: number[] = [];

  add(words: readonly number[], times = 1): void {
    for (const word of words) {
      const before = this.times[word] ?? 0;
      if (before === 0) this.words.push(word);
      this.times[word] = before + times;
    }
  }

  /** What was counted; the next count begins anew. */
  take(): Counts {
    const { words, times } = this;
    const counts = { words, times: words.map((word) => times[word] ?? 0) };
    for (const word of words) times[word] = 0;
    this.words = [];
    return counts;
  }
}
