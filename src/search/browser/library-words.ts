import type { WordPiece } from '../pieces/format.ts';
import { pieceOf } from '../pieces/piece-of.ts';
import { readPostings, type Posting } from '../pieces/postings.ts';
import type { PiecePaths } from './piece-paths.ts';
import { stem } from '../text/stem.ts';

/** The words of one stem, or one word, each with where it is found. */
export type Forms = Map<string, Posting[]>;

/** The words of an index, and where they are found. */
export interface LibraryWords {
  /** All words of the index that have the stem of this one. */
  forms: (word: string) => Promise<Forms>;
  /** Where one entry of the index is found: a word exactly so, a group, a theme or a month. */
  entry: (entry: string) => Promise<Posting[]>;
  /** Words that begin so. */
  beginning: (letters: string) => Promise<Forms>;
  /** The numbers of the themes that a word, by its stem or its group, points to, each with its share of what holds it. */
  pointers: (key: string) => Promise<ReadonlyMap<number, number>>;
}

/** Where words are looked up. */
interface Shelf {
  /** Fetches a piece by its path. */
  piece: (path: string) => Promise<WordPiece>;
  pathOf: PiecePaths['entry'];
  /** The word that each piece of them begins with. */
  begins: readonly string[];
  /** Lists of records that were read, by their words: reading one takes time. */
  parsed: Map<string, Posting[]>;
}

const MOST_ENDINGS = 40;

/** Looks up the words of an index in its pieces. */
export function libraryWords({ piece, pathOf, begins, parsed }: Shelf): LibraryWords {
  const wordsOf = (name: string) => piece(pathOf(name));

  function postingsOf(word: string, text: string): Posting[] {
    const known = parsed.get(word) ?? readPostings(text);
    parsed.set(word, known);
    return known;
  }

  const read = (found: [string, string][]): Forms =>
    new Map(found.map(([form, postings]) => [form, postingsOf(form, postings)]));

  return {
    entry: async (name) => postingsOf(name, (await wordsOf(name))[name] ?? ''),
    forms: async (word) => {
      const wanted = stem(word);
      const all = Object.entries(await wordsOf(word));
      return read(all.filter(([form]) => form === word || stem(form) === wanted));
    },
    beginning: async (from) => {
      const [first, last] = [pieceOf(begins, from), pieceOf(begins, `${from}\u{FFFF}`)];
      const near = await Promise.all(
        [first, Math.min(last, first + 1)].map((at) => piece(`words/${at}.json`)),
      );
      const found = near.flatMap((each) => Object.entries(each)).filter(([form]) => form.startsWith(from));
      return read(found.slice(0, MOST_ENDINGS));
    },
    pointers: async (key) => {
      const name = `~${key}`;
      return pointersIn((await wordsOf(name))[name] ?? '');
    },
  };
}

/** `5A1hB` -> the theme 5, with 49 thousandths: the numbers of themes and their shares, to base 32. */
const pointersIn = (text: string): Map<number, number> =>
  new Map(
    Array.from(text.matchAll(/([0-9a-v]+)A([0-9a-v]+)B/gu), ([, theme = '0', share = '0']) => [
      Number.parseInt(theme, 32),
      Number.parseInt(share, 32) / 1000,
    ]),
  );
