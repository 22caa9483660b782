import type { FacetPiece } from '../pieces/facets.ts';
import type { LetterPiece, SearchStart, ShownRecord } from '../pieces/format.ts';
import { pieceOf } from '../pieces/piece-of.ts';
import { readPairs, type Pair, type Posting } from '../pieces/postings.ts';
import { isSoundPiece } from '../pieces/sound-piece.ts';
import { libraryWords, type LibraryWords } from './library-words.ts';
import { piecePaths, type PiecePaths } from './piece-paths.ts';

/** Fetches one piece by its path below the folder of the index; it rejects where the piece cannot be had. */
export type Fetcher = (path: string, isSound: (piece: unknown) => boolean) => Promise<unknown>;
type Getter = (path: string) => Promise<unknown>;

/** The index as it is asked: each piece is fetched once, when it is first needed. */
export interface Library extends LibraryWords {
  start: SearchStart;
  pairs: (first: string, second: string) => Promise<Pair[]>;
  letter: (letter: string) => Promise<LetterPiece>;
  record: (number: number) => Promise<ShownRecord>;
  facets: () => Promise<FacetPiece>;
  /** Asks for pieces that will be needed, so that they come beside others; a failure shows when they are. */
  fetchAhead: (paths: readonly string[]) => void;
  /** Which piece something is kept in. */
  pathOf: PiecePaths;
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
  const pathOf = piecePaths(start, begins);
  const letters = new Set(start.letters);

  return {
    start,
    ...libraryWords({ piece, pathOf: pathOf.entry, begins: start.words, parsed }),
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
