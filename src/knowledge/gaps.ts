import { countsFrom } from '../model/event-date.ts';
import { isMeasure, isVisit } from '../model/event-types.ts';
import { formatDate } from '../model/dates.ts';
import { GAP_KINDS, type GapKind } from '../model/gap-kinds.ts';
import { councilOf, type CouncilId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { SECTIONS } from '../model/sections.ts';
import { followsKnown } from './event-order.ts';
import { coveredReports } from './history.ts';
import { isInspection, ownInspections } from './judgements.ts';
import type { EventEntry, KnowledgeBase } from './knowledge-base.ts';
import { ownReported } from './own-reports.ts';
import { reportsAloneInWords } from './reports-alone.ts';
import { noVisitInWords } from './untold-visits.ts';

/** One thing that the site does not know, where it knows that. */
export interface CouncilGap {
  council: CouncilId;
  kind: GapKind;
  /** In a sentence, or the name of the event that it is about. */
  what: string;
  event: EventEntry | null;
  /** Where the site tells of it. */
  url: string;
  /** The address of what is not held; null where it is not known. */
  original: string | null;
}

type GapsOf = (kb: KnowledgeBase) => CouncilGap[];

const ofEvents =
  (kind: GapKind, isGap: (kb: KnowledgeBase, event: EventEntry) => boolean): GapsOf =>
  (kb) =>
    [...kb.events.values()]
      .filter((event) => !event.planned && isGap(kb, event))
      .map((event) => ({
        council: councilOf(event.id),
        kind,
        what: event.name,
        event,
        url: event.url,
        original: null,
      }));

/** What is not known of a council as a whole, and not of one event or report. */
const ofCouncil = (council: CouncilId, kind: GapKind, what: string, url: string): CouncilGap => ({
  council,
  kind,
  what,
  event: null,
  url,
  original: null,
});

const sought: GapsOf = ({ councils }) =>
  [...councils.values()].flatMap(({ id, data, journeyUrl }) =>
    data.unknowns.map((what) => ofCouncil(id, 'sought', what, `${journeyUrl}#unknown`)),
  );

const reportsNotHeld: GapsOf = (kb) =>
  coveredReports(kb)
    .filter(({ held }) => held === null)
    .map(({ council, published, notHeld, url }) => ({
      council,
      kind: 'report-not-held',
      what: [`Report of ${formatDate(published)}.`, ...(notHeld ? [notHeld] : [])].join(' '),
      event: null,
      url: SECTIONS.coverage.url,
      original: url,
    }));

const formerCouncils: GapsOf = ({ councils, journeys }) => {
  const former = new Set(
    [...councils.values()].flatMap(({ data }) => data.predecessors.map(({ council }) => council)),
  );
  return [...former].flatMap((id) => {
    const [council, journey] = [councils.get(id), journeys.get(id)];
    if (!council || !journey || ownInspections(journey).length > 0) return [];
    const what = `No full inspection of ${council.data.name} is told here.`;
    return ofCouncil(id, 'predecessor-without-report', what, council.url);
  });
};

const noVisits: GapsOf = ({ councils, journeys }) =>
  [...councils.values()].flatMap((council) => {
    const journey = journeys.get(council.id);
    const what = journey ? noVisitInWords(council, journey) : null;
    return what === null ? [] : ofCouncil(council.id, 'no-visit-told', what, `${council.journeyUrl}#unknown`);
  });

const reportsAlone: GapsOf = (kb) =>
  [...kb.councils.values()].flatMap(({ id, journeyUrl }) => {
    const what = reportsAloneInWords(kb, id);
    return what === null ? [] : ofCouncil(id, 'reports-alone', what, `${journeyUrl}#unknown`);
  });

const isReportless = (kb: KnowledgeBase, { id }: EventEntry): boolean => !ownReported(kb).has(id);

const GAPS: Record<GapKind, GapsOf> = {
  sought,
  'report-not-held': reportsNotHeld,
  'second-hand': ofEvents('second-hand', (kb, event) => isInspection(event) && isReportless(kb, event)),
  'predecessor-without-report': formerCouncils,
  'letter-not-held': ofEvents(
    'letter-not-held',
    (kb, event) => isVisit(event.type) && isReportless(kb, event),
  ),
  'reports-alone': reportsAlone,
  'no-visit-told': noVisits,
  'visit-without-date': ofEvents(
    'visit-without-date',
    (_, event) => isVisit(event.type) && countsFrom(event) === null,
  ),
  'place-not-known': ofEvents('place-not-known', (_, event) => !followsKnown(event)),
  'measure-without-end': ofEvents(
    'measure-without-end',
    (_, { type, ended }) => isMeasure(type) && ended === null,
  ),
};

/** Everything that the site knows it does not know, kind by kind. */
export const gapsOf = once((kb: KnowledgeBase): CouncilGap[] =>
  (Object.keys(GAP_KINDS) as GapKind[]).flatMap((kind) => GAPS[kind](kb)),
);
