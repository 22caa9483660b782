import { GRADES, gradeHeight, type Grade } from '../model/grades.ts';

/** What a journey line is drawn from. Dates are decimal years. */
export interface LineData {
  /** `known`: every report known to exist up to the next judgement, or to today, is held. */
  grades: { at: number; grade: Grade; framework: string | null; label: string; known: boolean }[];
  /** The scale that the line is drawn on, best first: that of the latest judgement. */
  scale: readonly Grade[];
  /** Inspections that gave no overall grade. */
  ungraded: { at: number; framework: string | null }[];
  /** When a council was abolished: its grade ends there, and its successor's does not follow from it. */
  ends: number[];
  visits: number[];
  /** Notices, directions and the like: `until` is null where no end is known. */
  measures: { from: number; until: number | null }[];
}

export interface LineSize {
  width: number;
  /** The vertical distance between two grades. */
  step: number;
  /** Room at the left for the names of grades. */
  margin: number;
  /** How many years can be named at most. */
  years: number;
}

export const WIDE: LineSize = { width: 860, step: 48, margin: 204, years: 17 };
export const NARROW: LineSize = { width: 360, step: 48, margin: 128, years: 5 };

interface Level {
  y: number;
  grade: Grade;
  /** The words of the grade: one line each where there is little room. */
  lines: string[];
}
interface Hold {
  x1: number;
  x2: number;
  y: number;
  grade: Grade;
  /** True for the last: nothing here says how long it stood. */
  open: boolean;
  /** True where a report in between is not held, or reports of that time are not listed. */
  doubtful: boolean;
}
interface Riser {
  x: number;
  y1: number;
  y2: number;
  /** The two grades were given under different frameworks. */
  broken: boolean;
}
interface Node {
  x: number;
  y: number;
  grade: Grade;
  /** Empty where it would run into the one before it. */
  label: string;
  /** Its middle: above or below the node, or as near as keeps it off the names of the grades. */
  labelX: number;
  labelY: number;
}
interface Span {
  x1: number;
  x2: number;
}

export interface JourneyLine {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  levels: Level[];
  years: { x: number; label: string }[];
  holds: Hold[];
  risers: Riser[];
  nodes: Node[];
  frameworks: (Span & { label: string; named: boolean })[];
  gaps: Span[];
  visits: { x: number }[];
  visitsY: number | null;
  measures: (Span & { open: boolean })[];
  measuresY: number | null;
}

const TOP = 44;
const LANE = 26;
const CHARACTER = 7;
/** Of the widest letters that a reader's machine may have. */
const WIDE_CHARACTER = 8.6;
/** How far a measure is drawn whose end no source states. */
const STUB = 16;

/** The first year, the last, and where the picture ends: with room to see what the last event began. */
const extentOf = ({ grades, ungraded, ends, visits, measures }: LineData): [number, number, number] => {
  const marks = measures.flatMap(({ from, until }) => [from, until ?? from]);
  const all = [...grades, ...ungraded].map(({ at }) => at).concat(ends, visits, marks);
  const latest = Math.max(...all);
  return [Math.floor(Math.min(...all)), Math.floor(latest), Math.ceil(latest + 0.75)];
};

/** When the grade of a moment ended: at the next inspection, or with the council. */
export const nextStop = ({ grades, ungraded, ends }: LineData, at: number): number | undefined =>
  [...grades.map((grade) => grade.at), ...ungraded.map((gap) => gap.at), ...ends]
    .sort((a, b) => a - b)
    .find((stop) => stop > at);

function holdsOf(
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

function risersOf(data: LineData, x: (at: number) => number, y: (grade: Grade) => number): Riser[] {
  return data.grades.flatMap(({ at, grade, framework }, index) => {
    const before = data.grades[index - 1];
    if (!before || nextStop(data, before.at) !== at) return [];
    return [{ x: x(at), y1: y(before.grade), y2: y(grade), broken: framework !== before.framework }];
  });
}

function nodesOf(
  { grades, scale }: LineData,
  x: (at: number) => number,
  y: (grade: Grade) => number,
  left: number,
): Node[] {
  return grades.map(({ at, grade, label }, index) => {
    const before = grades[index - 1];
    const fell = before !== undefined && gradeHeight(before.grade) > gradeHeight(grade);
    // A grade of another scale has no name beside the line.
    const words = scale.includes(grade) ? label : `${label}, ${GRADES[grade].toLowerCase()}`;
    const crowded = before?.grade === grade && x(at) - x(before.at) < 5 * CHARACTER;
    return {
      x: x(at),
      y: y(grade),
      grade,
      label: crowded ? '' : words,
      labelX: round(Math.max(x(at), left - 8 + (words.length * WIDE_CHARACTER) / 2)),
      labelY: y(grade) + (fell ? 24 : -14),
    };
  });
}

function frameworksOf(
  { grades, ungraded }: LineData,
  x: (at: number) => number,
  end: number,
): JourneyLine['frameworks'] {
  const inspections = [...grades, ...ungraded].sort((a, b) => a.at - b.at);
  const starts = inspections.filter(
    ({ framework }, index) => framework !== inspections[index - 1]?.framework,
  );
  return starts.flatMap(({ at, framework }, index) => {
    if (framework === null) return [];
    const [x1, x2] = [x(at), x(starts[index + 1]?.at ?? end)];
    return [{ x1, x2, label: framework, named: x2 - x1 > framework.length * CHARACTER }];
  });
}

/** Where everything on a journey line stands, for one width. Pure: the same data gives the same picture. */
export function journeyLine(data: LineData, size: LineSize): JourneyLine {
  const [first, latest, last] = extentOf(data);
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
    years: yearsOf(first, latest, Math.ceil((last - first) / size.years)).map((year) => ({
      x: x(year),
      label: String(year),
    })),
    holds: holdsOf(data, x, y, last),
    risers: risersOf(data, x, y),
    nodes: nodesOf(data, x, y, left),
    frameworks: frameworksOf(data, x, last),
    gaps: data.ungraded.map(({ at }) => ({
      x1: x(at),
      x2: x(data.grades.find((grade) => grade.at > at)?.at ?? last),
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

const round = (value: number) => Math.round(value * 10) / 10;

const yearsOf = (first: number, last: number, every: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (year - first) % every === 0,
  );
