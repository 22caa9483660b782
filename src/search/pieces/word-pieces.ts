import { stem } from '../text/stem.ts';
import { keptUnder } from '../text/synonyms.ts';
import type { WordPiece } from './format.ts';
import { PostingsWriter } from './postings.ts';
import type { ReadWords } from './record-words.ts';

/** How soon more of a word says no more, and how much a long text takes from it: as in BM25. */
const SOON = 1.2;
const LENGTH = 0.5;

/** A piece is closed when it has grown to this many letters. */
const PIECE = 10_000;

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Every word with where it is found; `records` are in order. */
export function wordPostings({ records, numbers }: ReadWords): Map<string, PostingsWriter> {
  const usual = average(records.map(({ from, to }) => to - from));
  const writers: PostingsWriter[] = [];
  /** The last record whose text holds each word. */
  const holder: number[] = [];
  records.forEach(({ text, beside, from, to, weight }, record) => {
    const soon = SOON * (1 - LENGTH + (LENGTH * (to - from)) / usual);
    text.words.forEach((word, at) => {
      const times = text.times[at] ?? 0;
      (writers[word] ??= new PostingsWriter()).add({
        record,
        strength: (weight * times) / (times + soon),
        inText: true,
      });
      holder[word] = record;
    });
    beside.words.forEach((word, at) => {
      if (holder[word] === record) return;
      const times = beside.times[at] ?? 0;
      (writers[word] ??= new PostingsWriter()).add({
        record,
        strength: (weight * times) / (times + SOON),
        inText: false,
      });
    });
  });
  return new Map(
    Array.from(Object.entries(writers), ([word, writer]) => [numbers.values[Number(word)] ?? '', writer]),
  );
}

/** Where a word of the index is kept: words of one stem together, and beside them what means the same. */
export function pieceKey(word: string): string {
  if (word.startsWith('~')) return word.startsWith('~=') ? word.slice(1) : keptUnder(word.slice(1));
  return /^[=#@]/u.test(word) ? word : keptUnder(stem(word));
}

/** Words -> pieces in the order of their keys, each with the key that it begins with. */
export function wordPieces(
  entries: Iterable<readonly [word: string, text: string]>,
): { key: string; piece: WordPiece }[] {
  const keyed = Array.from(entries, ([word, text]) => ({ key: pieceKey(word), word, text }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.word < b.word ? -1 : 1));
  const pieces: { key: string; piece: WordPiece; size: number }[] = [];
  let last = '';
  for (const { key, word, text } of keyed) {
    const open = pieces.at(-1);
    const fits = open !== undefined && (key === last || open.size + text.length <= PIECE);
    if (fits) {
      open.piece[word] = text;
      open.size += text.length + word.length;
    } else pieces.push({ key, piece: { [word]: text }, size: text.length });
    last = key;
  }
  return pieces;
}
