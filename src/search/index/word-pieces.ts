import { stem } from '../text/stem.ts';
import { placeOf } from '../text/synonyms.ts';
import type { WordPiece } from './format.ts';
import { PostingsWriter } from './postings.ts';
import type { RecordWords } from './record-words.ts';

/** How soon more of a word says no more, and how much a long text takes from it: as in BM25. */
const SOON = 1.2;
const LENGTH = 0.5;

/** A piece is closed when it has grown to this many letters. */
const PIECE = 10_000;

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Every word with where it is found; `records` are in order. */
export function wordPostings(records: readonly RecordWords[]): Map<string, PostingsWriter> {
  const usual = average(records.map(({ forms }) => forms.length));
  const postings = new Map<string, PostingsWriter>();
  records.forEach(({ text, beside, forms, weight }, record) => {
    const soon = SOON * (1 - LENGTH + (LENGTH * forms.length) / usual);
    for (const [word, times] of text)
      writerIn(postings, word).add({ record, strength: (weight * times) / (times + soon), inText: true });
    for (const [word, times] of beside)
      if (!text.has(word))
        writerIn(postings, word).add({ record, strength: (weight * times) / (times + SOON), inText: false });
  });
  return postings;
}

function writerIn(postings: Map<string, PostingsWriter>, word: string): PostingsWriter {
  const known = postings.get(word);
  if (known) return known;
  const writer = new PostingsWriter();
  postings.set(word, writer);
  return writer;
}

/** Where a word of the index is kept: words of one stem together, and beside them what means the same. */
export function keyOf(word: string): string {
  if (word.startsWith('~')) return word.startsWith('~=') ? word.slice(1) : placeOf(word.slice(1));
  return /^[=#@]/u.test(word) ? word : placeOf(stem(word));
}

/** Words -> pieces in the order of their keys, each with the key that it begins with. */
export function wordPieces(
  entries: Iterable<readonly [word: string, text: string]>,
): { key: string; piece: WordPiece }[] {
  const keyed = Array.from(entries, ([word, text]) => ({ key: keyOf(word), word, text }));
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
