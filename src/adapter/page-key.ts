import { createHash } from 'node:crypto';
import type { Content } from '../load/content.ts';
import { loaded } from './loaded.ts';
import { once } from '../model/once.ts';
import { leftAddresses } from './moved.ts';

/**
 * What a page is made of, in a word: while it is the same, the next build takes the page as it was. A page shows its
 * one plain object and nothing else, but for the places that have left it, which the layout knows of.
 */
export function pageKey(page: object): string {
  return digest([frameOf(loaded()), page]);
}

const frameOf = once((content: Content): string => digest(leftAddresses(content)));

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');
