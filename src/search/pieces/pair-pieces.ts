import { PairsWriter } from './postings.ts';
import { NO_WORD, type ReadWords } from './record-words.ts';
import { startsOf } from './starts.ts';

/** The piece that a pair of words is kept in. */
export function pairPiece(pair: string, pieces: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < pair.length; at += 1) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0) % pieces;
}

/** Every two words that follow each other, small words too, with where they do: by these, phrases are found whole. */
export function pairPieces(words: ReadWords, pieces: number): Record<string, string>[] {
  const made = Array.from({ length: pieces }, (): Record<string, string> => ({}));
  const { pairs, of } = pairsIn(words);
  const textOf = texts(words, of, pairs.length);
  pairs.forEach((pair, number) => {
    const piece = made[pairPiece(pair, pieces)];
    if (piece) piece[pair] = textOf(number);
  });
  return made;
}

/** The pair of a word that none follows. */
const NO_PAIR = -1;

/** Every pair in the order in which it first comes, and which of them each word begins. */
function pairsIn({ forms, numbers: { values } }: ReadWords): { pairs: string[]; of: Int32Array } {
  const pairs: string[] = [];
  const numbers = new Map<number, number>();
  const of = forms.map((first, at) => {
    const second = forms[at + 1] ?? NO_WORD;
    if (first === NO_WORD || second === NO_WORD) return NO_PAIR;
    const both = first * values.length + second;
    const known = numbers.get(both);
    if (known !== undefined) return known;
    numbers.set(both, pairs.length);
    return pairs.push(`${values[first]} ${values[second]}`) - 1;
  });
  return { pairs, of };
}

/** Where each pair is found, as it is written: the places of one stand together, which is many times faster to read. */
function texts({ records }: ReadWords, of: Int32Array, pairs: number): (pair: number) => string {
  const starts = startsOf(timesOf(of, pairs));
  const next = starts.slice();
  const inRecord = new Int32Array(starts.at(-1) ?? 0);
  const places = new Int32Array(inRecord.length);
  records.forEach(({ from, to }, record) => {
    for (let at = from; at < to; at += 1) {
      const pair = of[at] as number;
      if (pair === NO_PAIR) continue;
      const free = next[pair] as number;
      inRecord[free] = record;
      places[free] = at - from;
      next[pair] = free + 1;
    }
  });
  return (pair) => {
    const writer = new PairsWriter();
    for (let at = starts[pair] as number; at < (starts[pair + 1] as number); at += 1)
      writer.add({ record: inRecord[at] as number, place: places[at] as number });
    return writer.toString();
  };
}

/** How often each pair comes. */
function timesOf(of: Int32Array, pairs: number): Int32Array {
  const times = new Int32Array(pairs);
  for (let at = 0; at < of.length; at += 1) {
    const pair = of[at] as number;
    if (pair !== NO_PAIR) times[pair] = (times[pair] as number) + 1;
  }
  return times;
}
