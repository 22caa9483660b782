import { z } from 'zod';
import { FRAMEWORKS, frameworkOf, type FrameworkId } from './frameworks.ts';
import type { GradeFacts, Scale } from './scales.ts';

// What is judged is hardly ever wanted without how.
export { AREAS, area, type Area } from './areas.ts';

type IdsOf<S> = S extends Scale ? keyof S & string : never;

/** A grade of any framework's scale. */
export type Grade = IdsOf<(typeof FRAMEWORKS)[FrameworkId]['scale']>;

/** A grade, and where it stands: the worst of a scale of four steps is at level 1, the best at level 4. */
interface PlacedGrade extends GradeFacts {
  grade: Grade;
  level: number;
  steps: number;
}

/** The grades of a framework's scale, best first. */
export function gradesOf(framework: FrameworkId): PlacedGrade[] {
  const scale = Object.entries(frameworkOf(framework).scale);
  return scale.map(([grade, facts], index) => ({
    ...facts,
    grade: grade as Grade,
    level: scale.length - index,
    steps: scale.length,
  }));
}

/** How good a grade is on its own scale: the worst 0, the best 1. */
const heightOf = ({ level, steps }: PlacedGrade): number => (level - 1) / (steps - 1);

const isSame = (a: PlacedGrade, b: PlacedGrade): boolean =>
  a.name === b.name && a.level === b.level && a.steps === b.steps;

/** Every grade once, the best first; of two that are as good as each other the one that is given first. */
export function placeGrades(all: readonly PlacedGrade[]): Map<Grade, PlacedGrade> {
  const grades = new Map<Grade, PlacedGrade>();
  for (const placed of all) {
    const known = grades.get(placed.grade);
    if (known && !isSame(known, placed))
      throw new Error(
        `The grade “${placed.grade}” stands at two places, ${known.level} of ${known.steps} and ${placed.level} of ${placed.steps}: give one an id of its own.`,
      );
    grades.set(placed.grade, placed);
  }
  return new Map([...grades].sort(([, a], [, b]) => heightOf(b) - heightOf(a)));
}

const NEWEST_FIRST = (Object.keys(FRAMEWORKS) as FrameworkId[]).reverse();
const PLACED = placeGrades(NEWEST_FIRST.flatMap(gradesOf));

/** The words of every grade, best first. */
export const GRADES = Object.fromEntries(
  Array.from(PLACED.values(), ({ grade, name }) => [grade, name]),
) as Record<Grade, string>;

/** What is to be known of a grade. */
export function gradeOf(grade: Grade): PlacedGrade {
  const placed = PLACED.get(grade);
  if (placed === undefined) throw new Error(`There is no grade “${grade}”.`);
  return placed;
}

/** The grades of the scale that a judgement was made on: its framework's; the latest that has the grade where none is stated. */
export function scaleOf(framework: FrameworkId | null, grade: Grade | null): Grade[] {
  const known = framework ?? NEWEST_FIRST.find((id) => grade === null || grade in frameworkOf(id).scale);
  return known ? gradesOf(known).map((placed) => placed.grade) : [];
}

/** How high a grade stands on a chart, from the worst of its scale, 0, to the best, 1. */
export const gradeHeight = (grade: Grade): number => heightOf(gradeOf(grade));

/** What a report prints of an area that it could not judge. It is no grade. */
export const NOT_JUDGED = 'not-judged';

/** What a report can state of an area. */
export type StatedGrade = Grade | typeof NOT_JUDGED;
export const statedGrade = z.enum([...PLACED.keys(), NOT_JUDGED]);

/** The words of all that can be stated of an area, the best grade first. */
export const STATED_GRADES: Record<StatedGrade, string> = { ...GRADES, [NOT_JUDGED]: 'Not judged' };

/** The grade that is stated, or null where none is or the area was not judged. */
export const gradeIn = (stated: StatedGrade | undefined): Grade | null =>
  stated === undefined || stated === NOT_JUDGED ? null : stated;

/** "Requires improvement", "Not judged". */
export const gradeName = (stated: StatedGrade): string => STATED_GRADES[stated];
