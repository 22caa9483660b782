import { highest } from './highest.ts';
import { startsOf } from '../pieces/starts.ts';
import type { Numbered } from './numbered.ts';

/**
 * Which statements hold a term, theme by theme: only those that share a theme are looked at. All lists stand one after
 * the other in two arrays, since reaching for each apart takes most of the time.
 */
export class Lists {
  private readonly all: Numbered;
  /** Where each list begins, and where the last ends. */
  private readonly starts: Int32Array;
  private readonly places: Int32Array;
  private readonly weights: Float32Array;
  private readonly scores: Float32Array;
  private readonly found: Int32Array;

  constructor(all: Numbered) {
    this.all = all;
    this.starts = startsOf(this.lengths());
    this.places = new Int32Array(this.starts.at(-1) ?? 0);
    this.weights = new Float32Array(this.places.length);
    this.scores = new Float32Array(all.councils.length);
    this.found = new Int32Array(all.councils.length);
    this.fill();
  }

  private lengths(): Int32Array {
    const { themes, count } = this.all;
    const lengths = new Int32Array(count.terms * count.themes);
    themes.forEach((_, own) => {
      for (const list of this.listsOf(own)) lengths[list] = (lengths[list] ?? 0) + 1;
    });
    return lengths;
  }

  /** The lists that a statement stands in: one of each of its terms for each of its themes. */
  private listsOf(own: number): number[] {
    const { starts, terms, themes, count } = this.all;
    const lists: number[] = [];
    for (const theme of themes[own] ?? [])
      for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at += 1)
        lists.push((terms[at] ?? 0) * count.themes + theme);
    return lists;
  }

  private fill(): void {
    const next = this.starts.slice();
    this.all.themes.forEach((_, own) => {
      const [start = 0, end = 0] = this.all.starts.subarray(own, own + 2);
      this.listsOf(own).forEach((list, index) => {
        const at = next[list] ?? 0;
        this.places[at] = own;
        this.weights[at] = this.all.weights[start + (index % (end - start))] ?? 0;
        next[list] = at + 1;
      });
    });
  }

  /**
   * Statements of other councils that share a theme and terms with this one, those that share most first. The shortest
   * lists are looked at first, `entries` of them at most: the work for one statement does not grow.
   */
  near(own: number, entries: number, most: number): number[] {
    const lengthOf = (list: number): number =>
      (this.starts[list + 1] as number) - (this.starts[list] as number);
    const lists = this.listsOf(own).sort((a, b) => lengthOf(a) - lengthOf(b));
    let [left, count] = [entries, 0];
    for (const list of lists) {
      const from = this.starts[list] ?? 0;
      const length = Math.min(lengthOf(list), left);
      count = this.addUp(from, from + length, count);
      left -= length;
      if (left === 0) break;
    }
    const found = this.found.subarray(0, count);
    const { councils } = this.all;
    const best = highest(found, this.scores, most, (place) => councils[place] !== councils[own]);
    for (let at = 0; at < count; at += 1) this.scores[found[at] as number] = 0;
    return best;
  }

  /** Adds a stretch of a list to the scores; keeps what is found for the first time. */
  private addUp(from: number, to: number, before: number): number {
    const { places, weights, scores, found } = this;
    let count = before;
    for (let at = from; at < to; at += 1) {
      const place = places[at] as number;
      const so = scores[place] as number;
      if (so === 0) {
        found[count] = place;
        count += 1;
      }
      scores[place] = so + (weights[at] as number);
    }
    return count;
  }
}
