import type { Diagnostic } from '../model/diagnostics.ts';
import { error, type TextFile } from './text.ts';

const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 20;
// A list or quote marker, with what may stand before it.
const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u;

/** Refuses what would take a parser minutes or its whole stack: very large files, and nesting beyond reading. */
export function guard({ path, text }: TextFile): Diagnostic[] {
  if (text.length > MAX_CHARACTERS) {
    const message = `The file has ${text.length} characters; ${MAX_CHARACTERS} are the most.`;
    return [error({ rule: 'file-size', file: path, place: null, message })];
  }
  const lines = text.split('\n');
  const deepest = lines.findIndex((line) => depthOf(line) > MAX_DEPTH);
  if (deepest < 0) return [];
  const message = `Quotes, lists, brackets or directives are nested more than ${MAX_DEPTH} deep here.`;
  return [error({ rule: 'nesting-depth', file: path, place: { line: deepest + 1, column: 1 }, message })];
}

function depthOf(line: string): number {
  const markers = (MARKERS.exec(line)?.[0] ?? '').replace(/[\s\d]/gu, '').length;
  const colons = /^[ \t]*(:{3,})/u.exec(line)?.[1]?.length ?? 0;
  return Math.max(markers, colons, longestRun(line));
}

// Runs of opening marks ("[[[[", "****") nest inline.
const longestRun = (line: string): number =>
  Math.max(0, ...(line.match(/(?:\[\s*)+|(?:\*\s*)+|_+/gu) ?? []).map((run) => run.replace(/\s/gu, '').length));
