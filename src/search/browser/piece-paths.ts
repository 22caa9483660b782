import type { SearchStart } from '../pieces/format.ts';
import { pairPiece } from '../pieces/pair-pieces.ts';
import { pieceOf } from '../pieces/piece-of.ts';
import { pieceKey } from '../pieces/word-pieces.ts';

/** Which piece of an index something is kept in. */
export interface PiecePaths {
  entry: (name: string) => string;
  pair: (first: string, second: string) => string;
  record: (number: number) => string;
}

/** Finds pieces of an index by what they hold. `begins`: the number of the record that each piece of them begins with. */
export const piecePaths = ({ words, pairs }: SearchStart, begins: readonly number[]): PiecePaths => ({
  entry: (name) => `words/${pieceOf(words, pieceKey(name))}.json`,
  pair: (first, second) => `pairs/${pairPiece(`${first} ${second}`, pairs)}.json`,
  record: (number) => `records/${pieceOf(begins, number)}.json`,
});
