import { formatDate } from '../model/dates.ts';
import { FRAMEWORKS, frameworkOf, type FrameworkId } from '../model/frameworks.ts';
import { GRADES, gradesOf, type Grade } from '../model/grades.ts';
import { CARDINALS, ORDINALS } from '../model/number-words.ts';
import { listInWords } from './lookups.ts';

interface ScaleInTime {
  grades: Grade[];
  /** The first framework that gave them. */
  first: FrameworkId;
}

/** The scales in the order in which they came. */
function scalesInTime(): ScaleInTime[] {
  const scales: ScaleInTime[] = [];
  for (const first of Object.keys(FRAMEWORKS) as FrameworkId[]) {
    const grades = gradesOf(first).map(({ grade }) => grade);
    if (grades.join() !== scales.at(-1)?.grades.join()) scales.push({ grades, first });
  }
  return scales;
}

const words = (grade: Grade): string => GRADES[grade].toLowerCase();

/** "the third was adequate"; the whole scale where it had other steps. */
function differenceOf(earlier: readonly Grade[], later: readonly Grade[]): string {
  if (earlier.length !== later.length) return `they were ${listInWords(earlier.map(words))}`;
  const different = earlier.flatMap((grade, index) =>
    grade === later[index] ? [] : [`the ${ORDINALS[index + 1] ?? ''} was ${words(grade)}`],
  );
  return listInWords(different);
}

/** "The four grades are outstanding, good, requires improvement and inadequate; before November 2013 the third was adequate." */
export function scalesInWords(): string {
  const scales = scalesInTime().reverse();
  const [latest, ...earlier] = scales;
  if (!latest) return '';
  const now = `The ${CARDINALS[latest.grades.length] ?? ''} grades are ${listInWords(latest.grades.map(words))}`;
  const before = earlier.map(({ grades }, index) => {
    const later = scales[index] ?? latest;
    return `before ${formatDate(frameworkOf(later.first).from)} ${differenceOf(grades, later.grades)}`;
  });
  return `${[now, ...before].join('; ')}.`;
}
