/** A record that holds a word. */
export interface Posting {
  record: number;
  /** How much the word says of the record: up to 1. */
  strength: number;
  /** False where only what stands beside the text holds it: its council, event, date or theme. */
  inText: boolean;
}

const LEVELS = 10;
const BESIDE_LEVELS = 6;
const A = 'A'.charCodeAt(0);
const Z = A + LEVELS + BESIDE_LEVELS - 1;

const level = (strength: number, levels: number): number =>
  Math.min(levels - 1, Math.max(0, Math.round(strength * levels) - 1));

/** Collects where one word is found; records come in rising order. */
export class PostingsWriter {
  private last = -1;
  private text = '';
  size = 0;

  add({ record, strength, inText }: Posting): void {
    const step = record - this.last;
    const mark = A + (inText ? level(strength, LEVELS) : LEVELS + level(strength, BESIDE_LEVELS));
    this.text += (step === 1 ? '' : step.toString(32)) + String.fromCharCode(mark);
    this.last = record;
    this.size += 1;
  }

  toString(): string {
    return this.text;
  }
}

/** "2AB" -> where the word is found: steps in base 32, none for the next record, each closed by a capital letter. */
export function readPostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let [record, from] = [-1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < A || code > Z) continue;
    record += at > from ? Number.parseInt(text.slice(from, at), 32) : 1;
    const mark = code - A;
    const inText = mark < LEVELS;
    const strength = inText ? (mark + 1) / LEVELS : (mark - LEVELS + 1) / BESIDE_LEVELS;
    postings.push({ record, strength, inText });
    from = at + 1;
  }
  return postings;
}

/** Where two words follow each other: the record, and the place of the first. */
export interface Pair {
  record: number;
  place: number;
}

/** Collects where one pair of words is found. */
export class PairsWriter {
  private last = 0;
  private text = '';

  add({ record, place }: Pair): void {
    this.text += `${(record - this.last).toString(32)}A${place.toString(32)}B`;
    this.last = record;
  }

  toString(): string {
    return this.text;
  }
}

/** "3A5B" -> record 3, place 5. */
export function readPairs(text: string): Pair[] {
  let record = 0;
  return Array.from(text.matchAll(/([0-9a-v]+)A([0-9a-v]+)B/gu), ([, step = '0', place = '0']) => {
    record += Number.parseInt(step, 32);
    return { record, place: Number.parseInt(place, 32) };
  });
}
