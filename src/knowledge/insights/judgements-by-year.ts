import { yearOf } from '../../model/dates.ts';
import { FRAMEWORKS, type FrameworkId } from '../../model/frameworks.ts';
import type { Grade } from '../../model/grades.ts';
import type { Inspection } from './inspections.ts';

/** What is counted for an inspection: its overall grade, or that its framework gives none. */
export type Outcome = Grade | 'no-overall';

/** The inspections of one framework whose reports were published in one year. */
export interface YearOfJudgements {
  framework: FrameworkId;
  year: number;
  inspections: number;
  outcomes: Partial<Record<Outcome, number>>;
}

const ORDER = Object.keys(FRAMEWORKS);

/** Counts by framework, then by year: years of two frameworks are never added up. */
export const judgementsByYear = (inspections: readonly Inspection[]): YearOfJudgements[] =>
  [...Map.groupBy(inspections, ({ framework, published }) => `${framework} ${yearOf(published)}`).values()]
    .map(count)
    .sort((a, b) => ORDER.indexOf(a.framework) - ORDER.indexOf(b.framework) || a.year - b.year);

function count(inspections: readonly Inspection[]): YearOfJudgements {
  const [{ framework, published }] = inspections as readonly [Inspection];
  const outcomes: YearOfJudgements['outcomes'] = {};
  for (const { overall } of inspections) {
    const outcome = overall ?? 'no-overall';
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return { framework, year: yearOf(published), inspections: inspections.length, outcomes };
}
