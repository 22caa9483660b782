import { coveredReports, type CoveredReport } from '../knowledge/history.ts';
import { isGraded, isInspection } from '../knowledge/judgements.ts';
import type { CouncilEntry, EventEntry, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { ownReported } from '../knowledge/own-reports.ts';
import { formatDate } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import { EVENT_TYPES, isVisit, type EventType } from '../model/event-types.ts';
import { byEach, once } from '../model/once.ts';
import { counted, listInWords, type NamedLink } from './lookups.ts';

export interface CoverageRow extends NamedLink {
  reports: (NamedLink & { state: 'digested' | 'held' | 'missing' })[];
  /** Inspections with grades of which no report is held: other documents tell of them. */
  atSecondHand: number;
  /** Visits between inspections that any source tells of, joint targeted area inspections among them, and those of which findings are held. */
  visits: number;
  visitsInWords: number;
}

/** "22 August 2026": the day to which reports are known; null where no list of them has one. */
export const listedOn = ({ knownReports: { asOf } }: Pick<KnowledgeBase, 'knownReports'>): string | null =>
  asOf && formatDate(asOf);

/** "491 of 497 reports that the inspectorate listed on 22 August 2026 are held, and 60 of them are in our own words." */
export const heldInWords = once((kb: KnowledgeBase): string => {
  const reports = coveredReports(kb);
  const { asOf } = kb.knownReports;
  if (reports.length === 0 || !asOf) return 'Which reports exist is not known here.';
  const held = reports.filter(({ source }) => source).length;
  const told = reports.filter(({ findings }) => findings > 0).length;
  const digested = told === held ? 'all of them' : `${told} of them`;
  return `${held} of the ${counted(reports.length, 'report')} of full inspections that the inspectorate listed on ${formatDate(asOf)} are held here; ${digested} have a digest in our own words, statement by statement.`;
});

/** "107 of 490 digests have had it so far.": how many a second reader has held against their sources. */
export function readingsInWords({ sources }: KnowledgeBase): string {
  const digests = [...sources.values()].flatMap(({ data }) => data.digest ?? []);
  const checked = digests.filter((digest) => digest.checked !== undefined).length;
  return checked === digests.length
    ? `All ${counted(checked, 'digest')} have had it.`
    : `${checked} of ${counted(digests.length, 'digest')} have had it so far.`;
}

const visitsIn = ({ events }: KnowledgeBase): EventEntry[] =>
  [...events.values()].filter(({ type, planned }) => isVisit(type) && !planned);

/** "224 monitoring visits, 149 focused visits and 29 joint targeted area inspections". */
const kindsInWords = (visits: readonly EventEntry[]): string =>
  listInWords(
    (Object.keys(EVENT_TYPES) as EventType[]).flatMap((type) => {
      const count = visits.filter((visit) => visit.type === type).length;
      return count > 0 ? counted(count, EVENT_TYPES[type].name.toLowerCase()) : [];
    }),
  );

/** How many visits any source here tells of, by their kinds, in how many of them findings are held, and how many have no date. */
export function knownVisitsInWords(kb: KnowledgeBase): string {
  const visits = visitsIn(kb);
  if (visits.length === 0) return 'No visit between inspections is known here.';
  const undated = visits.filter((visit) => countsFrom(visit) === null).length;
  const know = visits.length === 1 ? 'is' : 'are';
  return `${counted(visits.length, 'visit')} between inspections ${know} known here: ${kindsInWords(visits)}; ${visits.filter(hasFindings).length} of them with findings, and for ${undated} no source states a date. No list of all visits is known, so there were others.`;
}

const hasFindings = ({ statements }: EventEntry): boolean =>
  statements.some(({ kind }) => kind === 'finding');

/** Council by council: its known reports, oldest first, and the visits in between. */
export function coverageRows(kb: KnowledgeBase): CoverageRow[] {
  const reports = Map.groupBy(coveredReports(kb), ({ council }) => council);
  const visits = byEach(visitsIn(kb), ({ councils }) => councils);
  const atSecondHand = byEach(inspectionsAtSecondHand(kb), ({ councils }) => councils);
  return [...kb.councils.values()].map((council) => {
    const own = visits.get(council.id) ?? [];
    return {
      ...linkTo(council),
      reports: (reports.get(council.id) ?? []).map(reportLink),
      atSecondHand: atSecondHand.get(council.id)?.length ?? 0,
      visits: own.length,
      visitsInWords: own.filter(hasFindings).length,
    };
  });
}

function inspectionsAtSecondHand(kb: KnowledgeBase): EventEntry[] {
  const held = ownReported(kb);
  return [...kb.events.values()].filter(
    (event) => isInspection(event) && isGraded(event) && !held.has(event.id),
  );
}

const linkTo = ({ data, url }: CouncilEntry): NamedLink => ({ name: data.name, url });

const reportLink = ({ published, url, held, findings }: CoveredReport) => ({
  name: formatDate(published),
  url: held?.url ?? url,
  state: held ? (findings > 0 ? ('digested' as const) : ('held' as const)) : ('missing' as const),
});
