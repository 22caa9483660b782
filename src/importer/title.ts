import type { Line } from './lines.ts';
import { comparableText, textOfLines } from './text.ts';

const STOP =
  /^(?:inspection dates?|visit dates?|lead inspector|reporting inspector|report published|the overall|children's services in .* (?:are|is|require)|judgement|dear )/u;
const START = /inspection of|review of the effectiveness|monitoring visit|focused visit/u;

/** The report's own title; the council's name on a line of its own is no part of it. */
export function titleOf(cover: readonly Line[]): string {
  const first = cover.filter((line) => line.page === 1 && line.size > 11.5 && !/^\d+$/u.test(line.text));
  const from = first.findIndex((line) => START.test(comparableText(line.text)));
  if (from < 0) return '';
  const to = first.findIndex(
    (line, index) => index > from && (STOP.test(comparableText(line.text)) || isEnd(first[index - 1], line)),
  );
  return textOfLines(first.slice(from, to < 0 ? from + 1 : to)).replace(/(?<=\p{L})\d$/u, '');
}

const isEnd = (before: Line | undefined, line: Line): boolean =>
  before !== undefined && line.size < before.size - 4;
