import type { Line } from './lines.ts';

/** Two stretches of print joined: a hyphen at a line's end is a real one and is kept, a soft one goes. */
export function joinText(before: string, after: string): string {
  if (before === '') return after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  const tight = /[\p{L}\p{N}]-$/u.test(before) && /^[\p{Ll}\p{Lu}\p{N}]/u.test(after);
  return tight ? before + after : `${before} ${after}`;
}

/** Lines -> one run of text. */
export const textOfLines = (lines: readonly Line[]): string =>
  lines.reduce((text, line) => joinText(text, line.text), '');

/** For comparing: one kind of apostrophe and dash, lower case, single blanks. */
export const comparableText = (text: string): string =>
  text
    .replace(/[‘’`]/gu, "'")
    .replace(/[‐‑–—−─]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
