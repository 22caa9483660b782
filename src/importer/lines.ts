/** What pdf.js says of a run of text; `transform` holds size and place. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** A stretch of a line between wide gaps: a cell of a table, or the whole line. */
export interface LineSegment {
  x: number;
  right: number;
  text: string;
}

/** A line of print, in the order in which the document tells it. */
export interface Line {
  /** The sheet, from 1. */
  page: number;
  /** From the foot of the page. */
  y: number;
  x: number;
  right: number;
  size: number;
  font: string;
  text: string;
  segments: LineSegment[];
}

interface Run {
  x: number;
  y: number;
  right: number;
  size: number;
  font: string;
  text: string;
}

const toRun = ({ str, transform, width, fontName }: TextItem): Run => {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return { x, y, right: x + width, size: Math.hypot(a, b), font: fontName, text: str };
};

/** Small raised digits are footnote marks: they belong to no word. */
const isFootnoteMark = (run: Run, line: Run): boolean =>
  run.size < line.size * 0.8 &&
  /^\s*\d{1,2}\s*$/u.test(run.text) &&
  run.y > line.y &&
  run.y < line.y + line.size;

const onLine = (run: Run, line: Run): boolean =>
  Math.abs(run.y - line.y) < Math.min(run.size, line.size) * 0.4 && run.x > line.x - 1;

/** Runs in the document's own order -> runs of one line each. */
function groupRuns(runs: Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first && isFootnoteMark(run, first)) continue;
    if (group && first && onLine(run, first) && run.x >= (group.at(-1)?.right ?? 0) - run.size)
      group.push(run);
    else groups.push([run]);
  }
  return groups;
}

const WIDE = 1.6;
const WORD_GAP = 0.18;

/** A word that surely ends where the next run begins: "through" + "Pathways". */
const meets = (before: string, after: string): boolean =>
  /\p{Ll}{4}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);

/** Runs of a line -> segments: a wide gap parts cells, a narrow one parts words, none joins but where words meet. */
function toSegments(runs: Run[]): LineSegment[] {
  const segments: LineSegment[] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    const gap = last ? run.x - last.right : 0;
    if (!last || gap > run.size * WIDE) segments.push({ x: run.x, right: run.right, text: run.text });
    else {
      last.text += (gap > run.size * WORD_GAP || meets(last.text, run.text) ? ' ' : '') + run.text;
      last.right = run.right;
    }
  }
  return segments;
}

/** Single blanks, and one after a sentence that lost its own: "practice.The". */
const tidy = (text: string): string =>
  text
    .replace(/(\p{Ll}{2}[.,;:?!])(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/\s+/gu, ' ')
    .trim();

function toLine(page: number, runs: Run[]): Line | null {
  const segments = toSegments(runs).map((segment) => ({ ...segment, text: tidy(segment.text) }));
  const [first, last] = [segments[0], segments.at(-1)];
  const text = tidy(segments.map((segment) => segment.text).join(' '));
  const chief = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  if (!first || !last || text === '') return null;
  return {
    page,
    y: chief.y,
    x: first.x,
    right: last.right,
    size: chief.size,
    font: chief.font,
    text,
    segments,
  };
}

/** Text items of a page -> its lines; blanks wider than a word's gap part the cells of tables. */
export function linesOf(page: number, items: TextItem[]): Line[] {
  const runs = items.filter((item) => item.str.trim() !== '').map(toRun);
  return groupRuns(runs).flatMap((group) => toLine(page, group) ?? []);
}
