import type { FacetPiece } from './index/facet-piece.ts';
import type { LetterPiece, SearchStart, ShownRecord, WordPiece } from './index/format.ts';
import { pairPiece } from './index/pair-pieces.ts';
import { pieceOf } from './index/piece-of.ts';
import { readPairs, readPostings, type Pair, type Posting } from './index/postings.ts';
import { isSoundPiece } from './index/sound-piece.ts';
import { keyOf } from './index/word-pieces.ts';
import { stem } from './text/stem.ts';

/** Fetches one piece by its path below the folder of the index; it rejects where the piece cannot be had. */
export type Fetcher = (path: string, isSound: (piece: unknown) => boolean) => Promise<unknown>;
type Getter = (path: string) => Promise<unknown>;

/** The words of one stem, or one word, each with where it is found. */
export type Forms = Map<string, Posting[]>;

/** The index as it is asked: each piece is fetched once, when it is first needed. */
export interface Library {
  start: SearchStart;
  /** All words of the index that have the stem of this one. */
  forms: (word: string) => Promise<Forms>;
  /** Where one entry of the index is found: a word exactly so, a group, a theme or a month. */
  entry: (entry: string) => Promise<Posting[]>;
  /** Words that begin so. */
  beginning: (letters: string) => Promise<Forms>;
  /** The numbers of the themes that a word, by its stem or its group, points to, each with its share of what holds it. */
  pointers: (key: string) => Promise<ReadonlyMap<number, number>>;
  pairs: (first: string, second: string) => Promise<Pair[]>;
  letter: (letter: string) => Promise<LetterPiece>;
  record: (number: number) => Promise<ShownRecord>;
  facets: () => Promise<FacetPiece>;
  /** Asks for pieces that will be needed, so that they come beside others; a failure shows when they are. */
  fetchAhead: (paths: readonly string[]) => void;
  /** Which piece something is kept in. */
  pathOf: {
    entry: (name: string) => string;
    pair: (first: string, second: string) => string;
    record: (number: number) => string;
  };
  /** Whether a piece was fetched. */
  isAtHand: (path: string) => boolean;
  /** How many pieces it has fetched that were not at hand. */
  requests: () => number;
  /** The same for one search, which counts its own requests: others may be under way. */
  forOne: () => Library;
}

/** A fetcher that asks for nothing twice, but again for what failed. */
function remembering(fetcher: Getter): { get: Getter; pieces: ReadonlyMap<string, unknown> } {
  const pieces = new Map<string, Promise<unknown>>();
  const get: Getter = (path) => {
    const known = pieces.get(path);
    if (known) return known;
    const piece = fetcher(path);
    pieces.set(path, piece);
    piece.catch(() => pieces.delete(path));
    return piece;
  };
  return { get, pieces };
}

interface Memory {
  get: Getter;
  pieces: ReadonlyMap<string, unknown>;
  /** Lists of records that were read, by their words: reading one takes time. */
  parsed: Map<string, Posting[]>;
  /** The number of the record that each piece of them begins with. */
  begins: readonly number[];
}

function beginsOf(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => (next += size) - size);
}

const MOST_ENDINGS = 40;

/** Opens an index whose first piece is at hand. */
export function openLibrary(start: SearchStart, fetcher: Fetcher): Library {
  const sound: Getter = async (path) => {
    const isSound = (piece: unknown): boolean => isSoundPiece(piece, path, start);
    const piece = await fetcher(`${start.pieces}/${path}`, isSound);
    if (!isSound(piece)) throw new Error(`What came for ${path} is no piece of the index.`);
    return piece;
  };
  return libraryOver(start, { ...remembering(sound), parsed: new Map(), begins: beginsOf(start.records) });
}

function libraryOver(start: SearchStart, memory: Memory): Library {
  const { get, pieces, parsed, begins } = memory;
  let requests = 0;
  const piece = <T>(path: string) => {
    if (!pieces.has(path)) requests += 1;
    return get(path) as Promise<T>;
  };
  const pathOf: Library['pathOf'] = {
    entry: (name) => `words/${pieceOf(start.words, keyOf(name))}.json`,
    pair: (first, second) => `pairs/${pairPiece(`${first} ${second}`, start.pairs)}.json`,
    record: (number) => `records/${pieceOf(begins, number)}.json`,
  };
  const words = (at: number) => piece<WordPiece>(`words/${at}.json`);
  const wordsOf = (name: string) => piece<WordPiece>(pathOf.entry(name));
  const letters = new Set(start.letters);

  function postingsOf(word: string, text: string): Posting[] {
    const known = parsed.get(word) ?? readPostings(text);
    parsed.set(word, known);
    return known;
  }

  async function entry(name: string): Promise<Posting[]> {
    return postingsOf(name, (await wordsOf(name))[name] ?? '');
  }

  async function forms(word: string): Promise<Forms> {
    const wanted = stem(word);
    const found = Object.entries(await wordsOf(word)).filter(
      ([form]) => form === word || stem(form) === wanted,
    );
    return new Map(found.map(([form, postings]) => [form, postingsOf(form, postings)]));
  }

  async function beginning(from: string): Promise<Forms> {
    const [first, last] = [pieceOf(start.words, from), pieceOf(start.words, `${from}\u{FFFF}`)];
    const near = await Promise.all([first, Math.min(last, first + 1)].map(words));
    const found = near.flatMap((each) => Object.entries(each)).filter(([form]) => form.startsWith(from));
    return new Map(
      found.slice(0, MOST_ENDINGS).map(([form, postings]) => [form, postingsOf(form, postings)]),
    );
  }

  return {
    start,
    entry,
    forms,
    beginning,
    pointers: async (key) => {
      const name = `~${key}`;
      const text = (await wordsOf(name))[name] ?? '';
      return new Map(
        Array.from(text.matchAll(/([0-9a-v]+)A([0-9a-v]+)B/gu), ([, theme = '0', share = '0']) => [
          Number.parseInt(theme, 32),
          Number.parseInt(share, 32) / 1000,
        ]),
      );
    },
    pairs: async (first, second) => {
      const held = await piece<Record<string, string>>(pathOf.pair(first, second));
      return readPairs(held[`${first} ${second}`] ?? '');
    },
    letter: async (letter) =>
      letters.has(letter) ? piece<LetterPiece>(`letters/${letter}.json`) : { words: '', real: '' },
    record: async (number) => {
      const from = begins[pieceOf(begins, number)] ?? 0;
      const record = (await piece<ShownRecord[]>(pathOf.record(number)))[number - from];
      if (!record) throw new Error(`The index has no record ${number}.`);
      return record;
    },
    facets: () => piece<FacetPiece>('facets.json'),
    fetchAhead: (paths) => {
      for (const path of paths) piece(path).catch(() => undefined);
    },
    pathOf,
    isAtHand: (path) => pieces.has(path),
    requests: () => requests,
    forOne: () => libraryOver(start, memory),
  };
}
