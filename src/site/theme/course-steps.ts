import { isInspection } from '../../knowledge/judgements.ts';
import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import type { CourseStep } from '../../knowledge/theme-course.ts';
import { formatMonth } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import type { CouncilId } from '../../model/ids.ts';
import { anchorOf } from '../../presenters/events.ts';
import { listInWords, type NamedLink } from '../../presenters/lookups.ts';
import { tonesInWords } from '../../presenters/tones.ts';
import { yearNameOf } from '../parts/again.ts';

/** An event by its year, which leads to the words, and what was found there: "2 strengths, 1 concern". */
export interface StepLink extends NamedLink {
  found: string;
}

/** Each event with its place on the page of the theme in the council. */
export const stepLinks = (page: string, council: CouncilId, steps: readonly CourseStep[]): StepLink[] =>
  steps.map((step) => ({
    name: nameAmong(steps, step),
    url: `${page}#${anchorOf(step.event.id, council)}`,
    found: foundIn(step),
  }));

/** "concern", "3 concerns", "2 strengths, 1 concern". */
export const foundIn = ({ tones }: CourseStep): string =>
  tones.length === 1 ? tonesInWords(tones).replace('1 ', '') : tonesInWords(tones);

/** "2018", "visit 2019"; with the month where others are of the same year. */
function nameAmong(steps: readonly CourseStep[], { event }: CourseStep): string {
  const date = countsFrom(event);
  const kind = kindOf(event);
  if (!date) return `${kind}, date not stated`;
  const ofYear = steps.filter((step) => yearNameOf(step.event) === yearNameOf(event));
  const when = ofYear.length > 1 ? formatMonth(date) : yearNameOf(event);
  return kind === 'inspection' ? when : `${kind} ${when}`;
}

/** What inspectors were there for. */
export function kindOf({ type }: Pick<EventEntry, 'type'>): 'inspection' | 'joint inspection' | 'visit' {
  if (isInspection({ type })) return 'inspection';
  return type === 'jtai' ? 'joint inspection' : 'visit';
}

/** "2014, 2018 and 2023": each year once. */
export const eventYears = (steps: readonly CourseStep[]): string =>
  listInWords([...new Set(steps.map(({ event }) => yearNameOf(event)))]);
