import { createHash } from 'node:crypto';
import { addressOfFile } from '../model/addresses.ts';
import { leftPlaces } from './moved.ts';

/**
 * What the page of a file is made of, in a word: while it is the same, the next build takes the page as it was. A page
 * shows its one plain object and nothing else, but for the places that have left it, which the layout knows of.
 */
export function pageKey(file: string, page: object): string {
  return createHash('sha256')
    .update(JSON.stringify([leftPlaces(addressOfFile(file)), page]))
    .digest('base64url');
}
