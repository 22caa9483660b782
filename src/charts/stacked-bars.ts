import { round } from './round.ts';

/** A bar of parts, one after the other. */
interface BarRow<Key extends string> {
  label: string;
  /** Where what it counts is listed. */
  url: string;
  parts: { key: Key; count: number }[];
}

/** Bars that can be compared with each other, and not with those of another group. */
export interface BarGroup<Key extends string> {
  label: string;
  /** The same where there is little room. */
  short: string;
  rows: BarRow<Key>[];
}

interface Part<Key extends string> {
  key: Key;
  x: number;
  width: number;
  /** Empty where there is no room. */
  count: string;
  /** Whether there is room for a mark before the count. */
  marked: boolean;
}

interface StackedBars<Key extends string> {
  width: number;
  height: number;
  groups: { label: string; short: string; y: number }[];
  rows: { label: string; url: string; y: number; end: number; total: number; parts: Part<Key>[] }[];
}

export const BAR = 20;
const [PITCH, HEADING, MARGIN, TOTAL] = [25, 46, 46, 36];
const [MARKED, COUNTED] = [38, 15];

/** Bars under the headings of their groups, all on one scale, in a box of that width. */
export function stackedBars<Key extends string>(
  groups: readonly BarGroup<Key>[],
  width: number,
): StackedBars<Key> {
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(totalOf)));
  const unit = (width - MARGIN - TOTAL) / most;
  const picture: StackedBars<Key> = { width, height: 0, groups: [], rows: [] };
  for (const { label, short, rows } of groups) {
    picture.groups.push({ label, short, y: picture.height });
    picture.height += HEADING;
    for (const row of rows) {
      const total = totalOf(row);
      const end = round(MARGIN + total * unit);
      const { label: year, url } = row;
      picture.rows.push({ label: year, url, y: picture.height, end, total, parts: partsOf(row, unit) });
      picture.height += PITCH;
    }
  }
  return picture;
}

const totalOf = ({ parts }: BarRow<string>): number => parts.reduce((sum, { count }) => sum + count, 0);

function partsOf<Key extends string>({ parts }: BarRow<Key>, unit: number): Part<Key>[] {
  let x = MARGIN;
  return parts.map(({ key, count }) => {
    const width = count * unit;
    const part = { key, x: round(x), width: round(width - 2) };
    x += width;
    return { ...part, count: width >= COUNTED ? String(count) : '', marked: width >= MARKED };
  });
}
