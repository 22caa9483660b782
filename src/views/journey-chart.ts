import type { LineData } from '../charts/journey-line.ts';
import type { EventEntry, Journey, KnowledgeBase } from '../graph/knowledge-base.ts';
import { formatDate, toDecimalYear, yearOf, type PartialDate } from '../model/dates.ts';
import type { EventType } from '../model/events.ts';
import { FRAMEWORKS } from '../model/frameworks.ts';
import { GRADES } from '../model/grades.ts';

const VISITS: EventType[] = ['monitoring-visit', 'focused-visit', 'jtai'];
const MEASURES: EventType[] = ['improvement-notice', 'direction', 'commissioner', 'trust'];

/** The day an event counts from: when its report came out, else when it began. */
export const dateOf = (event: EventEntry): PartialDate | null => event.published ?? event.dates?.start ?? null;

const dated = (journey: Journey) =>
  lineage(journey).flatMap(({ event }) => {
    const date = dateOf(event);
    return date ? [{ event, date }] : [];
  });

/** The council and those it took over from: its successors' grades are not its own, and there may be two of them. */
function lineage({ members, council, steps }: Journey): Journey['steps'] {
  const line = members.slice(0, members.indexOf(council) + 1);
  return steps.filter(({ event }) => event.councils.some((id) => line.includes(id)));
}

const isGraded = (event: EventEntry) => Object.keys(event.judgements).length > 0;

/** A journey as the line of its overall grades, with visits and measures beside it. */
export function lineData(journey: Journey, { councils }: Pick<KnowledgeBase, 'councils'>): LineData {
  const events = dated(journey);
  return {
    grades: events.flatMap(({ event, date }) => {
      const grade = event.judgements.overall;
      const framework = event.framework && FRAMEWORKS[event.framework].shortName;
      return grade ? [{ at: toDecimalYear(date), grade, framework, label: String(yearOf(date)) }] : [];
    }),
    ungraded: events.filter(({ event }) => isGraded(event) && !event.judgements.overall).map(({ date }) => ({ at: toDecimalYear(date) })),
    ends: journey.members.flatMap((id) => councils.get(id)?.data.until ?? []).map(toDecimalYear),
    visits: events
      .filter(({ event }) => VISITS.includes(event.type))
      .map(({ event, date }) => toDecimalYear(event.dates?.start ?? date)),
    measures: events
      .filter(({ event }) => MEASURES.includes(event.type))
      .map(({ event, date }) => ({ from: toDecimalYear(event.dates?.start ?? date), until: event.ended && toDecimalYear(event.ended) })),
  };
}

/** The years that a list of journeys spans together. */
export function yearsOf(journeys: Journey[]): readonly [number, number] {
  const years = journeys.flatMap((journey) => dated(journey).map(({ date }) => yearOf(date)));
  return [Math.min(...years), Math.max(...years) + 1];
}

/** The line of grades in a sentence: "Good in March 2012, then inadequate in November 2015." */
export function readingOf(journey: Journey): string {
  const graded = dated(journey).filter(({ event }) => isGraded(event));
  if (graded.length === 0) return 'No judgement is held here yet.';
  const parts = graded.map(({ event, date }) => {
    const overall = event.judgements.overall;
    return `${overall ? GRADES[overall].toLowerCase() : 'no overall grade'} in ${formatDate(date).replace(/^\d+ /u, '')}`;
  });
  return `${capital(parts.join(', then '))}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
