import { createHash } from 'node:crypto';
import type { Content } from '../load/content.ts';
import { loaded } from './loaded.ts';
import { leftAddresses } from './moved.ts';

const frames = new WeakMap<Content, string>();

/**
 * What a page is made of, in a word: while it is the same, the next build takes the page as it was. A page shows its
 * one plain object and nothing else, but for the places that have left it, which the layout knows of.
 */
export function pageKey(page: object): string {
  const content = loaded();
  const frame = frames.get(content) ?? digest(leftAddresses(content));
  frames.set(content, frame);
  return digest([frame, page]);
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');
