import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import { placeAt, type TextFile } from './text.ts';

const MAX_CHARACTERS = 150_000;
// The time that inline Markdown takes can grow with the square of a line.
const MAX_LINE = 10_000;
const MAX_DEPTH = 20;
// A list or quote marker, with what may stand before it.
const MARKERS = /^(?:[ \t]*(?:>|[-*+?](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u;
// Each level of a list is indented by two columns at least.
const INDENT = /^[ \t]*(?=\S)/u;

/** Refuses what would take a parser minutes or its whole stack: very large files, and nesting beyond reading. */
export function guard(file: TextFile): Diagnostic[] {
  if (file.text.length > MAX_CHARACTERS) return [tooLarge(file)];
  const counts = { directives: 0, brackets: 0 };
  const lines = file.text.split('\n');
  const long = lines.findIndex((line) => line.length > MAX_LINE);
  if (long >= 0) return [tooLong(file, { line: long + 1, column: MAX_LINE + 1 })];
  const deepest = lines.findIndex((line) => Math.max(depthOf(line), openAfter(line, counts)) > MAX_DEPTH);
  return deepest < 0 ? [] : [tooDeep(file, { line: deepest + 1, column: 1 })];
}

const size = (number: number): string => number.toLocaleString('en-GB');

function tooLong({ path }: TextFile, place: Place): Diagnostic {
  const message = `A line may have ${size(MAX_LINE)} characters and this one has more: divide it into paragraphs.`;
  return error({ rule: 'file-size', file: path, place, message });
}

function tooLarge({ path, text }: TextFile): Diagnostic {
  const message = `The file has ${size(text.length)} characters and may have ${size(MAX_CHARACTERS)}: divide it, or take out what is not evidence.`;
  return error({ rule: 'file-size', file: path, place: placeAt(text, MAX_CHARACTERS), message });
}

/** The fault of a file that nests too deep at a place. */
export function tooDeep({ path }: TextFile, place: Place): Diagnostic {
  const message = `Quotes, lists, brackets or directives are more than ${MAX_DEPTH} deep here: close them, or write it flat.`;
  return error({ rule: 'nesting-depth', file: path, place, message });
}

/** How deep a line is by itself: by its markers, its indent and its runs of opening marks, which nest ("****"). */
function depthOf(line: string): number {
  const markers = (MARKERS.exec(line)?.[0] ?? '').replace(/[\s\d]/gu, '').length;
  const colons = /^[ \t]*(:{3,})/u.exec(line)?.[1]?.length ?? 0;
  const indent = Math.floor((INDENT.exec(line)?.[0].length ?? 0) / 2);
  const runs = (line.match(/(?:\*\s*)+|_+/gu) ?? []).map((run) => run.replace(/\s/gu, '').length);
  return runs.reduce((most, run) => Math.max(most, run), Math.max(markers, colons, indent));
}

/** How many directives, and how many brackets of the same paragraph, are open after a line. */
function openAfter(line: string, counts: { directives: number; brackets: number }): number {
  if (/^[ \t]*:{3,}[a-z]/iu.test(line)) counts.directives++;
  else if (/^[ \t]*:{3,}[ \t]*$/u.test(line)) counts.directives = Math.max(0, counts.directives - 1);
  if (line.trim() === '') counts.brackets = 0;
  let most = counts.brackets;
  for (const [mark] of line.matchAll(/[[{}\]]/gu)) {
    counts.brackets = Math.max(0, counts.brackets + (mark === '[' || mark === '{' ? 1 : -1));
    most = Math.max(most, counts.brackets);
  }
  return Math.max(counts.directives, most);
}
