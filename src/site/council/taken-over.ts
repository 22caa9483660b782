import type { CouncilEntry, EventEntry, JourneyStep } from '../../knowledge/knowledge-base.ts';
import { addressOf } from '../../model/addresses.ts';
import { compareDates, formatDate, hasCome, type PartialDate } from '../../model/dates.ts';
import { eventTypeOf, isVisit } from '../../model/event-types.ts';
import type { CouncilId } from '../../model/ids.ts';
import { ownGraded } from '../../presenters/council.ts';
import { labelOf } from '../../presenters/events.ts';
import { judgementCaption, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { tonesInWords } from '../../presenters/tones.ts';
import { askedViews, type StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';

/** What a council took over from one that went before it: how that one stood when it ended, as sources state it. */
export interface TakenOver {
  /** "Northamptonshire, until 1 April 2021". */
  name: string;
  url: string;
  journey: NamedLink;
  latest: InheritedInspection | null;
  /** Visits after that inspection. */
  visits: NamedLink[];
  /** Measures of government that no source states to have ended before. */
  measures: NamedLink[];
}

/** The last full inspection of a council that is gone. */
export interface InheritedInspection {
  event: NamedLink;
  caption: string;
  rows: JudgementRow[];
  /** "12 strengths, 40 concerns"; empty where none is told in words. */
  found: string;
  asked: StatementView[];
}

/** Every council that it has taken over from, with what is held of that one's last years. */
export const takenOver = (site: Site, { data }: CouncilEntry): TakenOver[] =>
  data.predecessors
    .filter(({ date }) => hasCome(date, site.kb.knownReports.asOf))
    .map(({ council, date }) => takenOverFrom(site, council, date));

function takenOverFrom(site: Site, id: CouncilId, date: PartialDate): TakenOver {
  const { kb } = site;
  const { data, url } = entryOf(kb.councils, id);
  const own = entryOf(kb.journeys, id).steps.filter(({ event }) => event.councils.includes(id));
  const latest = own.find(({ event }) => event === ownGraded(kb, id).at(-1));
  const since = latest ? own.slice(own.indexOf(latest) + 1) : own;
  return {
    name: `${data.name}, until ${formatDate(date)}`,
    url,
    journey: { name: `The journey of ${data.name}`, url: addressOf.journey(id) },
    latest: latest ? inspectionOf(site, latest) : null,
    visits: since.filter(({ event }) => isVisit(event.type)).map(linkTo),
    measures: own.filter(({ event }) => isOpenMeasure(event, date)).map(linkTo),
  };
}

const inspectionOf = (
  site: Site,
  { event, findings, recommendations }: JourneyStep,
): InheritedInspection => ({
  event: { name: labelOf(event), url: event.url },
  caption: judgementCaption(event),
  rows: judgementRows(event, undefined),
  found: tonesInWords(findings.map(({ tone }) => tone)),
  asked: askedViews(site, recommendations),
});

const linkTo = ({ event, findings }: JourneyStep): NamedLink => ({
  name: [labelOf(event), ...(findings.length > 0 ? [counted(findings.length, 'finding')] : [])].join(': '),
  url: event.url,
});

const isOpenMeasure = ({ type, ended }: EventEntry, date: PartialDate): boolean =>
  eventTypeOf(type).role === 'intervention' && (ended === null || compareDates(ended, date) >= 0);
