import type { CouncilEntry, EventEntry, JourneyStep } from '../../knowledge/knowledge-base.ts';
import { addressOf } from '../../model/addresses.ts';
import { formatDate, hasCome, type PartialDate } from '../../model/dates.ts';
import { isMeasure, isVisit } from '../../model/event-types.ts';
import type { CouncilId } from '../../model/ids.ts';
import { ownGraded } from '../../presenters/council.ts';
import { labelOf } from '../../presenters/events.ts';
import { judgementCaption, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { measureEnd, type MeasureEnd } from '../../presenters/measure-ends.ts';
import { tonesInWords } from '../../presenters/tones.ts';
import { askedViews, statementView, type StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';

/** What a council took over from those before it, and what inspectors said of how it began, as its file names it. */
export interface TakenOver {
  from: Predecessor[];
  start: StatementView[];
}

/** How a council stood that went before another when it ended, as sources state it. */
interface Predecessor {
  /** "Northamptonshire, until 1 April 2021". */
  name: string;
  url: string;
  journey: NamedLink;
  latest: InheritedInspection | null;
  /** Visits after that inspection. */
  visits: NamedLink[];
  measures: InheritedMeasures;
}

/** Measures of government on a council that is gone. */
export interface InheritedMeasures {
  /** Those that concern the new council too, by the sources. */
  wentOn: NamedLink[];
  /** Those whose end a source tells, whether before or after the council's own. */
  ended: { measure: NamedLink; end: MeasureEnd }[];
  /** Those of which no source says whether they were still in force; `openLabel` says so, with the day. */
  open: NamedLink[];
  openLabel: string;
}

/** The last full inspection of a council that is gone. */
interface InheritedInspection {
  event: NamedLink;
  caption: string;
  rows: JudgementRow[];
  /** "12 strengths, 40 concerns"; empty where none is told in words. */
  found: string;
  asked: StatementView[];
}

/** Nothing where a council took over from none. */
export const takenOver = (site: Site, council: CouncilEntry): TakenOver => ({
  from: council.data.predecessors
    .filter(({ date }) => hasCome(date, site.kb.knownReports.asOf))
    .map((from) => takenOverFrom(site, from, council.id)),
  start: saidOfStart(site, council),
});

const saidOfStart = (site: Site, { data }: CouncilEntry): StatementView[] =>
  data.onItsStart.map((key) => statementView(site, entryOf(site.kb.statements.byKey, key).statement));

function takenOverFrom(
  site: Site,
  { council: id, date }: CouncilEntry['data']['predecessors'][number],
  successor: CouncilId,
): Predecessor {
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
    measures: measuresOf(kb, own, { date, successor }),
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

function measuresOf(
  kb: Site['kb'],
  steps: readonly JourneyStep[],
  { date, successor }: { date: PartialDate; successor: CouncilId },
): InheritedMeasures {
  const measures = steps.filter(({ event }) => isMeasure(event.type));
  const [wentOn, others] = [true, false].map((both) =>
    measures.filter(({ event }) => event.councils.includes(successor) === both),
  );
  const told = (others ?? []).map((step) => ({ measure: linkTo(step), end: endInWords(kb, step.event) }));
  return {
    wentOn: (wentOn ?? []).map(linkTo),
    ended: told.flatMap(({ measure, end }) => (end ? [{ measure, end }] : [])),
    open: told.filter(({ end }) => !end).map(({ measure }) => measure),
    openLabel: `Measures of government on it; no source here says whether they were still in force on ${formatDate(date)}`,
  };
}

/** As under no heading of its own: "Ended 1 March 2017". */
function endInWords(kb: Site['kb'], event: EventEntry): MeasureEnd | null {
  const end = measureEnd(kb, event);
  return end && event.ended ? { ...end, words: `Ended ${end.words}` } : end;
}
