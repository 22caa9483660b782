import type { Comparable } from './alike.ts';
import { highest } from './highest.ts';
import { numbering, type Numbered } from './numbered.ts';

/** More than there are themes: a term and a theme make one number. */
const THEMES = 1_000;

/**
 * Which statements hold a term, theme by theme: only those that share a theme are looked at. All lists stand one after
 * the other in two arrays, since reaching for each apart takes most of the time.
 */
export class Lists {
  /** The lists that each statement stands in. */
  private readonly own: Int32Array[];
  /** Where each list begins, and where the last ends. */
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;
  private readonly places: Int32Array;
  private readonly weights: Float32Array;
  private readonly councils: Int32Array;
  private readonly scores: Float32Array;
  private readonly found: Int32Array;

  constructor(statements: readonly Comparable[], all: readonly Numbered[]) {
    const [theme, list, council] = [numbering(), numbering(), numbering()];
    this.own = statements.map(({ themes }, at) =>
      Int32Array.from(
        themes.flatMap((each) =>
          Array.from(all[at]?.terms ?? [], (term) => list(term * THEMES + theme(each))),
        ),
      ),
    );
    this.councils = Int32Array.from(statements, (statement) => council(statement.council));
    this.scores = new Float32Array(statements.length);
    this.found = new Int32Array(statements.length);
    this.starts = startsOf(this.own);
    this.lengths = this.starts.map((start, list, starts) => (starts[list + 1] ?? start) - start);
    this.places = new Int32Array(this.starts.at(-1) ?? 0);
    this.weights = new Float32Array(this.places.length);
    this.fill(all);
  }

  private fill(all: readonly Numbered[]): void {
    const next = this.starts.slice();
    this.own.forEach((lists, place) => {
      const weights = all[place]?.weights ?? new Float64Array();
      lists.forEach((list, index) => {
        const at = next[list] ?? 0;
        this.places[at] = place;
        this.weights[at] = weights[index % weights.length] ?? 0;
        next[list] = at + 1;
      });
    });
  }

  /**
   * Statements of other councils that share a theme and terms with this one, those that share most first. The shortest
   * lists are looked at first, `entries` of them at most: the work for one statement does not grow.
   */
  near(own: number, entries: number, most: number): number[] {
    const { lengths } = this;
    const lists = this.own[own]?.toSorted((a, b) => (lengths[a] as number) - (lengths[b] as number)) ?? [];
    let [left, count] = [entries, 0];
    for (const list of lists) {
      const from = this.starts[list] ?? 0;
      const length = Math.min(lengths[list] ?? 0, left);
      count = this.addUp(from, from + length, count, this.councils[own] ?? -1);
      left -= length;
      if (left === 0) break;
    }
    const found = this.found.subarray(0, count);
    const best = highest(found, this.scores, most);
    for (const place of found) this.scores[place] = 0;
    return best;
  }

  /** Adds a stretch of a list to the scores; keeps what is found for the first time. */
  private addUp(from: number, to: number, found: number, council: number): number {
    const { places, weights, scores, councils } = this;
    let count = found;
    for (let at = from; at < to; at += 1) {
      const place = places[at] as number;
      if (councils[place] === council) continue;
      const so = scores[place] as number;
      if (so === 0) {
        this.found[count] = place;
        count += 1;
      }
      scores[place] = so + (weights[at] as number);
    }
    return count;
  }
}

function startsOf(own: readonly Int32Array[]): Int32Array {
  const lengths: number[] = [];
  for (const lists of own) for (const list of lists) lengths[list] = (lengths[list] ?? 0) + 1;
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, list) => {
    starts[list + 1] = (starts[list] ?? 0) + length;
  });
  return starts;
}
