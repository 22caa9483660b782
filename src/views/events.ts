import type { EventEntry } from '../graph/knowledge-base.ts';
import { formatDate, formatSpan } from '../model/dates.ts';
import type { EventType } from '../model/events.ts';
import { councilOf, type CouncilId, type EventId } from '../model/ids.ts';
import { councilLink, type EventName, type Lookups } from './lookups.ts';

/** What the dates of an event are called; `ended` only where something runs for a time. */
interface DateNames {
  dates: string;
  published: string | null;
  ended?: string;
}

const inspection: DateNames = { dates: 'Inspectors were there', published: 'Report came out' };
const visit: DateNames = { dates: 'Inspectors were there', published: 'Letter came out' };
const measure: DateNames = { dates: 'Began', published: null, ended: 'Ended' };
const other: DateNames = { dates: 'When', published: null };

const DATE_NAMES: Record<EventType, DateNames> = {
  inspection,
  reinspection: inspection,
  'monitoring-visit': visit,
  'focused-visit': visit,
  jtai: visit,
  'improvement-notice': measure,
  direction: measure,
  commissioner: measure,
  trust: measure,
  reorganisation: other,
  'council-response': other,
  other,
};

/** What is known of when an event was; null where no source states it. */
export function datesOf({
  type,
  dates,
  published,
  ended,
}: EventEntry): { label: string; text: string | null }[] {
  const names = DATE_NAMES[type];
  return [
    { label: names.dates, text: dates && formatSpan(dates) },
    ...(names.published || published
      ? [{ label: names.published ?? 'Made public', text: published && formatDate(published) }]
      : []),
    ...(names.ended ? [{ label: names.ended, text: ended && formatDate(ended) }] : []),
  ];
}

/** "30 to 31 October 2017", or the day of its report, or nothing. */
export const whenOf = ({ dates, published }: EventName): string =>
  dates ? formatSpan(dates) : published ? `reported ${formatDate(published)}` : 'date not stated';

/** "Monitoring visit 5, 30 to 31 October 2017": an event among others of its name. */
export const labelOf = (event: EventName): string => `${event.name}, ${whenOf(event)}`;

/** The event's name, with the council's before it on a page of another council that tells it too. */
export function nameOn(kb: Lookups, page: CouncilId, event: EventName): string {
  if (event.councils.includes(page)) return event.name;
  return `${councilLink(kb, councilOf(event.id)).name}: ${event.name}`;
}

/** An event's place on a journey page: its own name, with the council's before it on another council's page. */
export const anchorOf = (event: EventId, page: CouncilId): string => {
  const [council, name] = event.split('/');
  return council === page ? (name ?? '') : `${council}--${name}`;
};
