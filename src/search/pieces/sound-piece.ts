import type { SearchStart } from './format.ts';
import { pairPiece } from './pair-pieces.ts';
import { pieceKey } from './word-pieces.ts';

type Check = (piece: Record<string, unknown>, at: string, start: SearchStart) => boolean;

const isText = (value: unknown): boolean => typeof value === 'string';
const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** By the folder of a piece: what each must hold. */
const CHECKS: Record<string, Check> = {
  words: (piece, at, { words }) => Object.keys(piece).some((word) => pieceKey(word) === words[Number(at)]),
  records: (piece, at, { records }) => Array.isArray(piece) && piece.length === records[Number(at)],
  pairs: (piece, at, { pairs }) =>
    Object.keys(piece)
      .slice(0, 1)
      .every((pair) => pairPiece(pair, pairs) === Number(at)),
  letters: ({ words, real }) => isText(words) && isText(real),
  facets: ({ names, columns, day }) => [names, columns, day].every(isRecord),
};

/**
 * Whether something is the piece that was asked for: hosts and lines answer with pages and messages of their own, and
 * what is not in such a one must not count as not found.
 */
export function isSoundPiece(piece: unknown, path: string, start: SearchStart): boolean {
  const [folder = '', at = ''] = path.replace(/\.json$/u, '').split('/');
  if (typeof piece !== 'object' || piece === null) return false;
  return CHECKS[folder]?.(piece as Record<string, unknown>, at, start) ?? true;
}
