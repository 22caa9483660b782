import { frameworkOf, hasOverall } from '../model/frameworks.ts';
import { AREAS, GRADES, gradeIn, gradeOf, type Area, type Grade } from '../model/grades.ts';
import type { EventEntry } from './knowledge-base.ts';

const AND = new Intl.ListFormat('en-GB');

/**
 * What stands for the overall grade where a framework gives none: "leadership and help and protection inadequate", or
 * all areas where two grades are all there is; null where the framework has an overall grade or no area has one.
 */
export function areasInShort({
  framework,
  judgements,
}: Pick<EventEntry, 'framework' | 'judgements'>): string | null {
  if (framework === null || hasOverall(framework)) return null;
  const graded = frameworkOf(framework).areas.flatMap((area) => {
    const grade = gradeIn(judgements[area]);
    return grade ? [{ area, grade }] : [];
  });
  const worstFirst = (Object.keys(GRADES) as Grade[])
    .reverse()
    .map((grade) => ({ grade, areas: graded.filter((each) => each.grade === grade).map(({ area }) => area) }))
    .filter(({ areas }) => areas.length > 0);
  const [worst, ...others] = worstFirst;
  if (!worst) return null;
  if (others.length === 0 && graded.length > 1)
    return `all ${graded.length} judgements ${gradeWord(worst.grade, graded.length)}`;
  return (others.length === 1 ? worstFirst : [worst]).map(inWords).join(', ');
}

const inWords = ({ grade, areas }: { grade: Grade; areas: Area[] }): string =>
  `${AND.format(areas.map((area) => AREAS[area].toLowerCase()))} ${gradeWord(grade, areas.length)}`;

/** "inadequate", "require improvement". */
const gradeWord = (grade: Grade, areas: number): string => {
  const [one, several] = gradeOf(grade).said ?? [GRADES[grade].toLowerCase(), GRADES[grade].toLowerCase()];
  return areas === 1 ? one : several;
};
