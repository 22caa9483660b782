import type { Line } from './lines.ts';
import { plain, textOf } from './text.ts';

const STOP = /^(?:inspection dates?|visit dates?|lead inspector|reporting inspector|report published|the overall|children's services in .* (?:are|is|require)|judgement|dear )/u;
const START = /inspection of|review of the effectiveness|monitoring visit|focused visit/u;

/** The report's own title, with the council's name before it where it stands on a line of its own. */
export function titleOf(cover: readonly Line[]): string {
  const first = cover.filter((line) => line.page === 1 && line.size > 11.5 && !/^\d+$/u.test(line.text));
  const from = first.findIndex((line) => START.test(plain(line.text)));
  if (from < 0) return '';
  const to = first.findIndex((line, index) => index > from && (STOP.test(plain(line.text)) || isEnd(first[index - 1], line)));
  const names = first.slice(0, from).filter((line) => line.size > 15);
  const title = textOf(first.slice(from, to < 0 ? from + 1 : to)).replace(/(?<=\p{L})\d$/u, '');
  return names.length > 0 ? `${textOf(names)}: ${title}` : title;
}

const isEnd = (before: Line | undefined, line: Line): boolean => before !== undefined && line.size < before.size - 4;
