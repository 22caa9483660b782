import type { EventEntry } from '../knowledge/knowledge-base.ts';
import { formatDate, formatSpan } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import { eventTypeOf, isVisit } from '../model/event-types.ts';
import { INSPECTORATES, LENGTHS } from '../model/events.ts';
import { frameworkOf } from '../model/frameworks.ts';
import { councilOf, type CouncilId, type EventId } from '../model/ids.ts';
import { capital, councilLink, listInWords, type EventName, type Lookups } from './lookups.ts';

/** What is known of when an event was, but for its end; null where no source states it. */
export function datesOf({ type, dates, published }: EventEntry): { label: string; text: string | null }[] {
  const names = eventTypeOf(type);
  return [
    ...(names.dates ? [{ label: names.dates, text: dates && formatSpan(dates) }] : []),
    ...(names.published || published
      ? [{ label: names.published ?? 'Made public', text: published && formatDate(published) }]
      : []),
  ];
}

/** "30 to 31 October 2017", or the day of its report, or nothing; "planned, 1 April 2027" where it has not happened. */
export function whenOf({ dates, published, planned }: EventName): string {
  const when = dates
    ? formatSpan(dates)
    : published
      ? `reported ${formatDate(published)}`
      : 'date not stated';
  return planned ? `planned, ${when}` : when;
}

/** "reported 3 March 2015, on site 14 October to 5 November 2014": first the date by which an event stands under its year. */
export const countedWhen = (event: EventName): string =>
  eventTypeOf(event.type).graded && event.published && event.dates
    ? `reported ${formatDate(event.published)}, on site ${formatSpan(event.dates)}`
    : whenOf(event);

/** "2018": the year that an event stands under; empty where none is stated. */
export const yearOfEvent = (event: EventName): string => countsFrom(event)?.slice(0, 4) ?? '';

/** "in 2018", "in a year not stated". */
export const inYear = (event: EventName): string => `in ${yearOfEvent(event) || 'a year not stated'}`;

/** What is known of an event beside its dates; what no source states is left out. */
export const factsOf = (event: EventName): { label: string; text: string }[] =>
  [
    { label: 'Planned', text: event.planned && 'Announced; no source here reports it yet' },
    { label: 'Framework', text: event.framework && frameworkOf(event.framework).name },
    { label: 'Form', text: event.length && LENGTHS[event.length] },
    { label: 'Topic', text: event.topic },
    { label: 'Inspectorates', text: listInWords(event.inspectorates.map((id) => INSPECTORATES[id])) },
    { label: 'Lead inspector', text: event.leadInspector },
    { label: 'Inspectors', text: listInWords(event.inspectors) },
  ].filter((fact): fact is { label: string; text: string } => Boolean(fact.text));

/** What an event looked at; text is null of a visit of which no source says so. A joint inspection has its topic among its facts. */
export function scopeOf({ type, planned, scope, topic }: EventName): { text: string | null } | null {
  if (scope !== null) return { text: scope };
  return isVisit(type) && !planned && topic === null ? { text: null } : null;
}

/**
 * That the place of an event without a date is not known, and what is: after which events it came, before which, and by
 * when a source told of it. `others`: the events that it stands among.
 */
export function placeInOrder(
  event: EventEntry,
  others: readonly EventEntry[],
): { label: string; text: string }[] {
  if (countsFrom(event) !== null) return [];
  const next = others.find(({ id }) => id === event.before);
  const known = [
    ...others.filter(({ before }) => before === event.id).map((earlier) => `after ${nameWithDate(earlier)}`),
    ...(next ? [`before ${nameWithDate(next)}`] : []),
    ...(event.reported ? [`told of by ${formatDate(event.reported)}`] : []),
  ];
  const text =
    known.length > 0 ? `Not known; ${known.join('; ')}` : 'Not known: it stands last, whenever it was';
  return [{ label: 'Place in order', text }];
}

const nameWithDate = (event: EventName): string =>
  countsFrom(event) === null ? event.name : `${event.name}, ${whenOf(event)}`;

/** "Monitoring visit 5, 30 to 31 October 2017": an event among others of its name. */
export const labelOf = (event: EventName): string => `${event.name}, ${whenOf(event)}`;

/** The event's name, with the council's before it on a page of another council that tells it too. */
export function nameOn(kb: Lookups, page: CouncilId, event: EventName): string {
  if (event.councils.includes(page)) return event.name;
  return `${nameBeside(kb, page, councilOf(event.id))}: ${event.name}`;
}

/** "County council" on Somerset’s page, "Dorset county council" on another: "Somerset (county council, to 2023)" a hundred times could not be read. */
function nameBeside(kb: Lookups, page: CouncilId, council: CouncilId): string {
  const { name } = councilLink(kb, council);
  const { place, kind } = /^(?<place>.+) \((?<kind>[^,)]+)/u.exec(name)?.groups ?? {};
  if (place === undefined || kind === undefined) return name;
  return place === councilLink(kb, page).name ? capital(kind) : `${place} ${kind}`;
}

/** An event's place on a journey page: its own name, with the council's before it on another council's page. */
export const anchorOf = (event: EventId, page: CouncilId): string => {
  const [council, name] = event.split('/');
  return council === page ? (name ?? '') : `${council}--${name}`;
};
