import { toDecimalYear } from '../model/dates.ts';
import { GRADES, gradeHeight, type Grade } from '../model/grades.ts';
import {
  frameworksOf,
  holdsOf,
  nodesOf,
  risersOf,
  type FrameworkSpan,
  type Hold,
  type Node,
  type Riser,
  type Extent,
} from './journey-marks.ts';
import type { LineData } from './line-data.ts';
import { round } from './round.ts';

export interface LineSize {
  width: number;
  /** The vertical distance between two grades. */
  step: number;
  /** Room at the left for the names of grades. */
  margin: number;
}

export const WIDE: LineSize = { width: 860, step: 48, margin: 204 };
export const NARROW: LineSize = { width: 360, step: 48, margin: 128 };

interface Level {
  y: number;
  grade: Grade;
  /** The words of the grade: one line each where there is little room. */
  lines: string[];
}

interface JourneyLine {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  levels: Level[];
  /** Every year; those that there is no room to name have no label. */
  years: { x: number; label: string }[];
  holds: Hold[];
  risers: Riser[];
  nodes: Node[];
  frameworks: FrameworkSpan[];
  gaps: Extent[];
  visits: { x: number }[];
  visitsY: number | null;
  measures: (Extent & { open: boolean })[];
  measuresY: number | null;
}

const TOP = 44;
const LANE = 26;
/** How far a measure is drawn whose end no source states. */
const STUB = 16;

/** The narrowest box for an inspection without a grade that holds its words. */
const GAP = 18;
/** Room for the name of a year. */
const YEAR = 32;

/** The first year, and where the picture ends: nothing is drawn beyond what is known. */
const extentOf = ({
  listed,
  grades,
  ungraded,
  ends,
  visits,
  measures,
}: LineData): readonly [number, number] => {
  const marks = measures.flatMap(({ from, until }) => [from, until ?? from]);
  const all = [...grades, ...ungraded].map(({ at }) => at).concat(ends, visits, marks);
  const known = listed === null ? all : [...all, toDecimalYear(listed)];
  const first = Math.floor(Math.min(...all));
  return [first, Math.max(first + 1, ...known)];
};

/** Where everything on a journey line stands, for one width. Pure: the same data gives the same picture. */
export function journeyLine(data: LineData, size: LineSize): JourneyLine {
  const [first, last] = extentOf(data);
  const [left, right] = [size.margin, size.width - 22];
  const bottom = TOP + size.step * data.scale.length;
  const x = (at: number) => round(left + 10 + ((at - first) / (last - first)) * (right - left - 10));
  const y = (grade: Grade) =>
    round(TOP + size.step / 2 + (1 - gradeHeight(grade)) * size.step * (data.scale.length - 1));
  const visitsY = data.visits.length > 0 ? bottom + LANE / 2 + 4 : null;
  const measuresY = data.measures.length > 0 ? (visitsY ?? bottom + 4 - LANE / 2) + LANE : null;
  return {
    width: size.width,
    height: (measuresY ?? visitsY ?? bottom) + LANE / 2 + 30,
    left,
    right,
    top: TOP,
    bottom,
    levels: data.scale.map((grade) => ({
      y: y(grade),
      grade,
      lines: size === NARROW ? GRADES[grade].split(' ') : [GRADES[grade]],
    })),
    years: yearsOf(first, last, x),
    holds: holdsOf(data, x, y, last),
    risers: risersOf(data, x, y),
    nodes: nodesOf(data, x, y, [left - 8, size.width]),
    frameworks: frameworksOf(data, x, last),
    gaps: data.ungraded.map(({ at }) => ({
      x1: x(at),
      x2: Math.max(x(at) + GAP, x(data.grades.find((grade) => grade.at > at)?.at ?? last)),
    })),
    visits: data.visits.map((at) => ({ x: x(at) })),
    visitsY,
    measures: data.measures.map(({ from, until }) => ({
      x1: x(from),
      x2: until === null ? x(from) + STUB : x(until),
      open: until === null,
    })),
    measuresY,
  };
}

function yearsOf(first: number, last: number, x: (at: number) => number): JourneyLine['years'] {
  const years = Array.from({ length: Math.floor(last) - first + 1 }, (_, index) => first + index);
  const every = Math.ceil(YEAR / (x(first + 1) - x(first)));
  return years.map((year) => ({
    x: x(year),
    label: (year - first) % every === 0 ? String(year) : '',
  }));
}
