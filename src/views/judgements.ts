import type { EventEntry, Journey } from '../graph/knowledge-base.ts';
import { formatDate, formatSpan } from '../model/dates.ts';
import { areaName, frameworkOf } from '../model/frameworks.ts';
import { AREAS, type Area, type Grade } from '../model/grades.ts';

export interface JudgementRow {
  area: Area;
  name: string;
  grade: Grade;
  before: Grade | null;
}

/** The events of a journey that gave grades, oldest first. */
export const gradedEvents = (journey: Journey): EventEntry[] =>
  journey.steps.map(({ event }) => event).filter(({ judgements }) => Object.keys(judgements).length > 0);

/** The overall grade first, then the areas in the order of the framework's reports. */
const areasOf = ({ framework, judgements }: EventEntry): Area[] => {
  const order: readonly Area[] = framework ? frameworkOf(framework).areas : (Object.keys(AREAS) as Area[]);
  const rank = (area: Area) => (area === 'overall' ? -1 : order.indexOf(area));
  return (Object.keys(judgements) as Area[]).sort((a, b) => rank(a) - rank(b));
};

/** The grades of one event by area, each with that of the event before it. */
export const judgementRows = (event: EventEntry, before?: EventEntry): JudgementRow[] =>
  areasOf(event).map((area) => ({
    area,
    name: areaName(area, event.framework),
    grade: event.judgements[area]!,
    before: before?.judgements[area] ?? null,
  }));

/** "Inspectors were there 14 September to 8 October 2015; report came out 27 November 2015; Single inspection framework." */
export function judgementCaption({ dates, published, framework }: EventEntry): string {
  const when = dates ? `Inspectors were there ${formatSpan(dates)}` : 'When inspectors were there is not stated';
  const out = published ? `report came out ${formatDate(published)}` : 'when the report came out is not stated';
  const under = framework ? frameworkOf(framework).name : 'framework not stated';
  return `${when}; ${out}. ${under}.`;
}
