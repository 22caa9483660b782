import { digestOf } from '../knowledge/digest.ts';
import { addressOfFile } from '../model/addresses.ts';
import { leftPlaces } from './moved.ts';

/**
 * What the page of a file is made of, in a word: while it is the same, the next build takes the page as it was. A page
 * shows its one plain object and nothing else, but for the places that have left it, which the layout knows of.
 */
export const pageKey = (file: string, page: object): string =>
  digestOf([leftPlaces(addressOfFile(file)), page]);
