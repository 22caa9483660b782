import { GRADES, gradeHeight, type Grade } from '../model/grades.ts';
import { nextStop, type LineData } from './line-data.ts';
import { round } from './round.ts';

export interface Hold {
  x1: number;
  x2: number;
  y: number;
  grade: Grade;
  /** True for the last: nothing here says how long it stood. */
  open: boolean;
  /** True where a report in between is not held, or reports of that time are not listed. */
  doubtful: boolean;
}

export interface Riser {
  x: number;
  y1: number;
  y2: number;
  /** The two grades were given under different frameworks. */
  broken: boolean;
}

export interface Node {
  x: number;
  y: number;
  grade: Grade;
  /** Empty where it would run into the one before it. */
  label: string;
  /** Its middle: above or below the node, or as near as keeps it off the names of the grades. */
  labelX: number;
  labelY: number;
}

export interface Extent {
  x1: number;
  x2: number;
}

/** A stretch of inspections under one framework; `named` where there is room for its name. */
export interface FrameworkSpan extends Extent {
  label: string;
  named: boolean;
}

const CHARACTER = 7;
/** Room on both sides of the name of a framework. */
const INSET = 10;
/** Of the widest letters that a reader's machine may have. */
const WIDE_CHARACTER = 8.6;

/** Draws each grade for as long as it stood. */
export function holdsOf(
  data: LineData,
  x: (at: number) => number,
  y: (grade: Grade) => number,
  end: number,
): Hold[] {
  return data.grades.map(({ at, grade, known }) => {
    const next = nextStop(data, at);
    const open = next === undefined;
    return { x1: x(at), x2: x(next ?? end), y: y(grade), grade, open, doubtful: !known };
  });
}

/** Joins each grade to another that it followed from. */
export function risersOf(data: LineData, x: (at: number) => number, y: (grade: Grade) => number): Riser[] {
  return data.grades.flatMap(({ at, grade, framework }, index) => {
    const before = data.grades[index - 1];
    if (!before || before.grade === grade || nextStop(data, before.at) !== at) return [];
    return [{ x: x(at), y1: y(before.grade), y2: y(grade), broken: framework !== before.framework }];
  });
}

/** Marks each grade at its moment, with its name. `room`: from the names of the grades beside the line to its end. */
export function nodesOf(
  { grades, scale }: LineData,
  x: (at: number) => number,
  y: (grade: Grade) => number,
  [from, to]: readonly [number, number],
): Node[] {
  return grades.map(({ at, grade, label }, index) => {
    const before = grades[index - 1];
    const fell = before !== undefined && gradeHeight(before.grade) > gradeHeight(grade);
    // A grade of another scale has no name beside the line.
    const words = scale.includes(grade) ? label : `${label}, ${GRADES[grade].toLowerCase()}`;
    const crowded = before?.grade === grade && x(at) - x(before.at) < 5 * CHARACTER;
    const half = (words.length * WIDE_CHARACTER) / 2;
    return {
      x: x(at),
      y: y(grade),
      grade,
      label: crowded ? '' : words,
      labelX: round(Math.min(Math.max(x(at), from + half), to - half)),
      labelY: y(grade) + (fell ? 24 : -14),
    };
  });
}

/** Spans the inspections under one framework. */
export function frameworksOf(
  { grades, ungraded }: LineData,
  x: (at: number) => number,
  end: number,
): FrameworkSpan[] {
  const inspections = [...grades, ...ungraded].sort((a, b) => a.at - b.at);
  const starts = inspections.filter(
    ({ framework }, index) => framework !== inspections[index - 1]?.framework,
  );
  return starts.flatMap(({ at, framework }, index) => {
    if (framework === null) return [];
    const [x1, x2] = [x(at), x(starts[index + 1]?.at ?? end)];
    return [{ x1, x2, label: framework, named: x2 - x1 > framework.length * CHARACTER + INSET }];
  });
}
