import type { Area } from '../model/grades.ts';
import { toGrade } from './grade-words.ts';
import type { Reading } from './judgements.ts';
import type { Line, LineSegment } from './lines.ts';
import { joinText, comparableText } from './text.ts';

interface Cell {
  x: number;
  top: number;
  foot: number;
  text: string;
}

const LABELS: [RegExp, Area][] = [
  [/overall effectiveness/u, 'overall'],
  [/help and protection$/u, 'help-and-protection'],
  [/achieving permanence$|children in care(?: and care leavers)?$/u, 'in-care'],
  [/adoption performance$/u, 'adoption'],
  [/care leavers$/u, 'care-leavers'],
  [/^(?:3\.?|1\.)? ?leadership,? management and governance$|impact of leaders/u, 'leadership'],
];
const GRADE_PART =
  /^(?:outstanding|good|inadequate|adequate|requires?(?: improvement(?: to(?: be(?: good)?)?)?)?|improvement(?: to(?: be(?: good)?)?)?|(?:to )?be good|to be|not judged)$/u;

const LEFT_HALF = 290;
const ROW_PITCH = 1.75;

const place = (line: Line, segment: LineSegment): Cell => ({
  x: segment.x,
  top: line.y,
  foot: line.y,
  text: segment.text,
});

/** Pieces one under another, no further apart than lines of one cell, are one cell. */
function stack(pieces: Cell[], pitch: number, ends: (cell: Cell, next: Cell) => boolean): Cell[] {
  const cells: Cell[] = [];
  for (const piece of pieces.toSorted((a, b) => b.top - a.top)) {
    const last = cells.at(-1);
    if (!last || last.foot - piece.top > pitch || ends(last, piece)) cells.push({ ...piece });
    else Object.assign(last, { foot: piece.foot, text: joinText(last.text, piece.text) });
  }
  return cells;
}

const centre = (cell: Cell): number => (cell.top + cell.foot) / 2;
const areaOf = (text: string): Area | null =>
  LABELS.find(([pattern]) => pattern.test(comparableText(text)))?.[1] ?? null;
const opensGrade = (_: Cell, next: Cell): boolean =>
  /^(?:outstanding|good|inadequate|adequate|require|not judged)/u.test(comparableText(next.text));
const opensLabel = (_: Cell, next: Cell): boolean =>
  /^(?:\d\.|the experiences|the impact|overall)/u.test(comparableText(next.text));

/** The row's grade is the one whose middle is nearest to the label's middle, within the row's height. */
function gradeBeside(label: Cell, grades: Cell[]): Cell | null {
  const reach = (label.top - label.foot) / 2 + 16;
  const near = grades.filter((grade) => Math.abs(centre(grade) - centre(label)) <= reach);
  return (
    near.toSorted((a, b) => Math.abs(centre(a) - centre(label)) - Math.abs(centre(b) - centre(label)))[0] ??
    null
  );
}

/** The table of judgements read by position: label at the left, grade at the right of the same row. */
export function readTable(lines: readonly Line[], page: string): Reading[] {
  const pieces = lines
    .filter((line) => line.page === lines[0]?.page)
    .flatMap((line) => line.segments.map((segment) => ({ line, cell: place(line, segment) })));
  const isGradePiece = (cell: Cell): boolean =>
    cell.x > LEFT_HALF && GRADE_PART.test(comparableText(cell.text));
  const pitch = 12 * ROW_PITCH;
  const grades = stack(pieces.map(({ cell }) => cell).filter(isGradePiece), pitch, opensGrade);
  const labels = stack(
    pieces.map(({ cell }) => cell).filter((cell) => cell.x < LEFT_HALF),
    pitch,
    opensLabel,
  );
  return labels.flatMap((label): Reading[] => {
    const area = areaOf(label.text);
    const beside = area && gradeBeside(label, grades);
    const grade = beside && toGrade(beside.text);
    return area && beside && grade
      ? [{ area, grade, where: 'table', page, text: `${label.text} ${beside.text}` }]
      : [];
  });
}
