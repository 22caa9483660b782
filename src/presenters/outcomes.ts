import { gradeClass } from '../charts/glyphs.ts';
import type { EventEntry } from '../knowledge/knowledge-base.ts';
import { withoutOverallWhen } from '../model/frameworks.ts';
import { GRADES, gradeOf, type Grade } from '../model/grades.ts';
import { givesOverall } from './judgements.ts';
import { listInWords } from './lookups.ts';

/** What a council's latest judgement says overall: a grade, or why there is none. */
export const OUTCOMES = {
  ...GRADES,
  'no-overall': 'No overall grade',
  'not-judged': 'Overall not judged',
  'not-stated': 'Overall grade not stated',
  'none-held': 'No judgement held here',
} as const;
export type OverallOutcome = keyof typeof OUTCOMES;

const ORDER = Object.keys(OUTCOMES) as OverallOutcome[];

/** Best first; then those without an overall grade. */
export const rankOf = (outcome: OverallOutcome): number => ORDER.indexOf(outcome);

/** `null` where no judgement is held. */
export function outcomeOf(latest: EventEntry | null): OverallOutcome {
  if (latest === null) return 'none-held';
  return latest.judgements.overall ?? (givesOverall(latest) ? 'not-stated' : 'no-overall');
}

/** The class that draws it: the colour of its grade; an outline without a grade; dashes where nothing is held. */
export function outcomeClass(outcome: OverallOutcome): string {
  if (isGradeOutcome(outcome)) return gradeClass(outcome);
  return outcome === 'none-held' ? 'is-dashed' : 'is-outline';
}

export const isGradeOutcome = (outcome: OverallOutcome): outcome is Grade => outcome in GRADES;

/** How many there are of each, in order; what there is none of is left out. */
export const outcomeCounts = (
  outcomes: readonly OverallOutcome[],
): { outcome: OverallOutcome; count: number }[] =>
  ORDER.map((outcome) => ({ outcome, count: outcomes.filter((each) => each === outcome).length })).filter(
    ({ count }) => count > 0,
  );

/** "43 are outstanding", "27 require improvement", "1 is good". */
function saidOf(count: number, outcome: Grade): string {
  const word = GRADES[outcome].toLowerCase();
  const [one, several] = gradeOf(outcome).said ?? [`is ${word}`, `are ${word}`];
  return `${count} ${count === 1 ? one : several}`;
}

/** "Of 153 councils, 43 are outstanding, 60 are good … at their latest judgement; 8 have no overall grade, …" */
export function latestInWords(outcomes: readonly OverallOutcome[]): string {
  const counts = outcomeCounts(outcomes);
  const of = (wanted: OverallOutcome) => counts.find(({ outcome }) => outcome === wanted)?.count ?? 0;
  const graded = counts.flatMap(({ outcome, count }) =>
    isGradeOutcome(outcome) ? saidOf(count, outcome) : [],
  );
  const others = [
    of('no-overall') > 0 &&
      `${of('no-overall')} ${of('no-overall') === 1 ? 'has' : 'have'} no overall grade, as inspections ${withoutOverallWhen()} give none`,
    of('not-judged') > 0 && `of ${of('not-judged')} the overall grade was not judged`,
    of('not-stated') > 0 && `of ${of('not-stated')} the overall grade is not stated`,
    of('none-held') > 0 && `of ${of('none-held')} no judgement is held`,
  ].filter((text) => text !== false);
  const said = graded.length > 0 ? listInWords(graded) : 'none has a grade';
  return `${[`Of ${outcomes.length} councils, ${said} at their latest judgement`, ...others].join('; ')}.`;
}
