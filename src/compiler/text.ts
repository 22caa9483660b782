import type { Place } from '../model/diagnostics.ts';

/** One file of content: its path from the root of the project, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** Line and column of an offset in a text, from 1. */
export function placeAt(text: string, offset: number): Place {
  const starts = lineStartsOf(text);
  const line = lastAtMost(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Of the text that was asked about last: hundreds of places of one text are asked for in a row. */
let known: { text: string; starts: number[] } = { text: '', starts: [0] };

function lineStartsOf(text: string): number[] {
  if (known.text !== text)
    known = { text, starts: [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)] };
  return known.starts;
}

/** Index of the last of sorted numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
