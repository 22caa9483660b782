import type { LineData } from '../charts/journey-line.ts';
import type { EventEntry, Journey } from '../graph/knowledge-base.ts';
import { formatDate, toDecimalYear, yearOf, type PartialDate } from '../model/dates.ts';
import type { EventType } from '../model/events.ts';
import { FRAMEWORKS } from '../model/frameworks.ts';
import { GRADES } from '../model/grades.ts';
import { givesOverall } from './judgements.ts';
import { capital, type Lookups } from './lookups.ts';

const VISITS: EventType[] = ['monitoring-visit', 'focused-visit', 'jtai'];
const MEASURES: EventType[] = ['improvement-notice', 'direction', 'commissioner', 'trust'];

/** The day an event counts from: when its report came out, else when it began. */
export const dateOf = (event: EventEntry): PartialDate | null =>
  event.published ?? event.dates?.start ?? null;

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

const frameworkOf = ({ framework }: EventEntry) => framework && FRAMEWORKS[framework].shortName;

/** On the line stand overall grades, and inspections that by their framework have none. */
const isOnLine = (event: EventEntry) =>
  event.judgements.overall !== undefined ||
  (Object.keys(event.judgements).length > 0 && !givesOverall(event));

/** A journey as the line of its overall grades, with visits and measures beside it. */
export function lineData(journey: Journey, { councils }: Pick<Lookups, 'councils'>): LineData {
  const events = dated(journey);
  return {
    grades: events.flatMap(({ event, date }) => {
      const grade = event.judgements.overall;
      return grade
        ? [{ at: toDecimalYear(date), grade, framework: frameworkOf(event), label: String(yearOf(date)) }]
        : [];
    }),
    ungraded: events
      .filter(({ event }) => isOnLine(event) && !event.judgements.overall)
      .map(({ event, date }) => ({ at: toDecimalYear(date), framework: frameworkOf(event) })),
    ends: journey.members.flatMap((id) => councils.get(id)?.data.until ?? []).map(toDecimalYear),
    visits: events
      .filter(({ event }) => VISITS.includes(event.type))
      .map(({ event, date }) => toDecimalYear(event.dates?.start ?? date)),
    measures: events
      .filter(({ event }) => MEASURES.includes(event.type))
      .map(({ event, date }) => ({
        from: toDecimalYear(event.dates?.start ?? date),
        until: event.ended && toDecimalYear(event.ended),
      })),
  };
}

/** The years that a list of journeys spans together. */
export function yearsOf(journeys: Journey[]): readonly [number, number] {
  const years = journeys.flatMap((journey) => dated(journey).map(({ date }) => yearOf(date)));
  return [Math.min(...years), Math.max(...years) + 1];
}

/** The line of grades in a sentence: "Good in March 2012, then inadequate in November 2015 and again in May 2016." */
export function readingOf(journey: Journey): string {
  const graded = dated(journey).filter(({ event }) => isOnLine(event));
  if (graded.length === 0) return 'No judgement is held here yet.';
  const parts = graded.map(({ event, date }, index) => {
    const overall = event.judgements.overall;
    const grade = overall ? GRADES[overall].toLowerCase() : 'no overall grade';
    const month = formatDate(date).replace(/^\d+ /u, '');
    const before = graded[index - 1];
    const again = before !== undefined && overall === before.event.judgements.overall;
    return again ? ` and again in ${month}` : `${before ? ', then ' : ''}${grade} in ${month}`;
  });
  return `${capital(parts.join(''))}.`;
}
