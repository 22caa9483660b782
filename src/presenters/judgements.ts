import { isGraded } from '../knowledge/judgements.ts';
import type { EventEntry, Journey, JourneyStep } from '../knowledge/knowledge-base.ts';
import { formatDate, formatSpan } from '../model/dates.ts';
import { areaName, frameworkOf, hasOverall } from '../model/frameworks.ts';
import {
  AREAS,
  GRADES,
  NOT_JUDGED,
  gradeName,
  type Area,
  type Grade,
  type StatedGrade,
} from '../model/grades.ts';

const AREA_NAMES = Object.keys(AREAS) as Area[];

/** Why an inspection has no grade on an area: its framework does not judge it, or no source states the grade. */
export type NoGrade = 'not-judged' | 'not-stated';

/** What stands in the place of a grade. */
export const NO_GRADES: Record<NoGrade, string> = {
  'not-judged': 'Not judged separately',
  'not-stated': 'Not stated',
};

export interface JudgementRow {
  area: Area;
  /** As the framework’s reports call it. */
  name: string;
  grade: StatedGrade;
  before: StatedGrade | null;
  /** Why there is none before. */
  noneBefore: NoGrade;
}

/** The events of a journey that gave grades, oldest first. */
export const gradedEvents = (journey: Journey): EventEntry[] =>
  journey.steps.map(({ event }) => event).filter(isGraded);

/** The last event before a step that gave grades to its council, on the same scale and in a history complete between them. */
export function gradedBefore(journey: Journey, step: JourneyStep): EventEntry | undefined {
  const before = journey.steps
    .slice(0, journey.steps.indexOf(step))
    .findLast(
      ({ event }) => isGraded(event) && event.councils.some((id) => step.event.councils.includes(id)),
    );
  return followed(journey, before?.event, step.event);
}

/** The event, where the history from it to the next is complete and both give grades of one scale: nothing else is the one before. */
export const followed = (
  { histories }: Journey,
  before: EventEntry | undefined,
  event: EventEntry | undefined,
): EventEntry | undefined =>
  before && event && histories.get(before.id)?.state === 'complete' && scaleOf(before) === scaleOf(event)
    ? before
    : undefined;

const scaleOf = ({ framework }: EventEntry): unknown => framework && frameworkOf(framework).scale;

/** False where the framework has no overall grade: it was not withheld, there is none. */
export const givesOverall = ({ framework }: EventEntry): boolean =>
  framework === null || hasOverall(framework);

/** The grades of an event: the overall one first, then the areas in the order of the framework's reports. */
function gradesOf({ framework, judgements }: EventEntry): { area: Area; grade: StatedGrade }[] {
  const order: Area[] = ['overall', ...(framework ? frameworkOf(framework).areas : []), ...AREA_NAMES];
  return [...new Set(order)].flatMap((area) => {
    const grade = judgements[area];
    return grade ? [{ area, grade }] : [];
  });
}

/** The grades of one event by area, each with that of the event before it. */
export const judgementRows = (event: EventEntry, before?: EventEntry): JudgementRow[] =>
  gradesOf(event).map(({ area, grade }) => ({
    area,
    name: areaName(area, event.framework),
    grade,
    before: before?.judgements[area] ?? null,
    noneBefore: before ? whyNoGrade(before, area) : 'not-judged',
  }));

/** The reason that an event has no grade on an area, where it has none. */
export const whyNoGrade = ({ framework }: EventEntry, area: Area): NoGrade =>
  framework === null || frameworkOf(framework).areas.includes(area) ? 'not-stated' : 'not-judged';

/** "Outstanding: leadership, care leavers. Good: help and protection." */
export function areasInWords(event: EventEntry): string {
  const grades = gradesOf(event);
  const stated: StatedGrade[] = [...(Object.keys(GRADES) as Grade[]), NOT_JUDGED];
  return stated
    .map((grade) => ({ grade, areas: grades.filter((each) => each.grade === grade) }))
    .filter(({ areas }) => areas.length > 0)
    .map(
      ({ grade, areas }) =>
        `${gradeName(grade)}: ${areas.map(({ area }) => AREAS[area].toLowerCase()).join(', ')}.`,
    )
    .join(' ');
}

/** "Inspectors on site 14 September to 8 October 2015; report came out 27 November 2015; Single inspection framework." */
export function judgementCaption({ dates, published, framework }: EventEntry): string {
  const when = dates ? `Inspectors on site ${formatSpan(dates)}` : 'The dates on site are not stated';
  const out = published
    ? `report published ${formatDate(published)}`
    : 'when the report was published is not stated';
  const under = framework ? frameworkOf(framework).name : 'Framework not stated';
  return `${when}; ${out}. ${under}.`;
}
