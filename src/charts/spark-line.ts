import { gradeHeight, type Grade } from '../model/grades.ts';
import { nextStop, type LineData } from './line-data.ts';

interface SparkLine {
  width: number;
  height: number;
  /** `doubtful`: a report in between is not held, or reports of that time are not listed. */
  holds: { x1: number; x2: number; y: number; grade: Grade; doubtful: boolean }[];
  risers: { x: number; y1: number; y2: number }[];
  ungraded: { x: number; y: number }[];
}

const [WIDTH, HEIGHT, EDGE] = [150, 34, 4];

/** A journey at the size of a line of text. All of a list share one span of years, so that they can be compared. */
export function sparkLine(data: LineData, [first, last]: readonly [number, number]): SparkLine {
  const x = (at: number) =>
    Math.round((EDGE + ((at - first) / (last - first)) * (WIDTH - 2 * EDGE)) * 10) / 10;
  const y = (grade: Grade) => HEIGHT - EDGE - gradeHeight(grade) * (HEIGHT - 2 * EDGE);
  const holds = data.grades.map(({ at, grade, known }) => ({
    x1: x(at),
    x2: x(nextStop(data, at) ?? last),
    y: y(grade),
    grade,
    doubtful: !known,
  }));
  return {
    width: WIDTH,
    height: HEIGHT,
    holds,
    risers: holds.flatMap(({ x1, y: y2 }, index) => {
      const before = holds[index - 1];
      return before?.x2 === x1 ? [{ x: x1, y1: before.y, y2 }] : [];
    }),
    ungraded: data.ungraded.map(({ at }) => ({ x: x(at), y: HEIGHT / 2 })),
  };
}
