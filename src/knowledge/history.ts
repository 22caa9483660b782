import type { CompiledRegister, CompiledSource } from '../compiler/compiled.ts';
import { compareDates, type PartialDate } from '../model/dates.ts';
import type { CouncilId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { KnownReport } from '../model/register.ts';
import type { History, KnowledgeBase, KnownReports, RegisterEntry, SourceEntry } from './knowledge-base.ts';

/** The register and the sources -> which of the known reports are held, and where. */
export function knownReports(
  [compiled]: readonly CompiledRegister[],
  sources: readonly CompiledSource[],
): KnownReports {
  const held = holders(sources);
  const entries = Object.entries(compiled?.register.reports ?? {}) as [CouncilId, KnownReport[]][];
  return {
    asOf: compiled?.register.asOf ?? null,
    byCouncil: new Map(
      entries.map(([council, reports]) => [
        council,
        reports.map((report) => entryOf(council, report, held)).sort(byDate),
      ]),
    ),
  };
}

/** Inspection reports by what the register knows them by: their address, or council and day. */
const holders = (sources: readonly CompiledSource[]): ReadonlyMap<string, CompiledSource> =>
  new Map(
    sources
      .filter(({ data }) => data.kind === 'inspection-report')
      .flatMap((source): [string, CompiledSource][] => {
        const { url, published, councils } = source.data;
        const days = councils.map((council): [string, CompiledSource] => [`${council} ${published}`, source]);
        return url ? [...days, [url, source]] : days;
      }),
  );

function entryOf(
  council: CouncilId,
  { published, url, notHeld }: KnownReport,
  held: ReadonlyMap<string, CompiledSource>,
): RegisterEntry {
  const source = held.get(url) ?? held.get(`${council} ${published}`);
  return {
    council,
    published: source?.data.published ?? published,
    url,
    source: source?.id ?? null,
    notHeld: source ? null : (notHeld ?? null),
  };
}

const byDate = (a: RegisterEntry, b: RegisterEntry): number => compareDates(a.published, b.published);

/** A report that is known to exist, with the source in which it is held and how many findings of it are in words. */
export interface CoveredReport extends RegisterEntry {
  held: SourceEntry | null;
  findings: number;
}

/** Every report that is known to exist, held or not. */
export const coveredReports = once(({ knownReports: known, sources }: KnowledgeBase): CoveredReport[] =>
  [...known.byCouncil.values()].flat().map((entry) => {
    const held = (entry.source && sources.get(entry.source)) ?? null;
    return { ...entry, held, findings: held?.statements.filter(isFinding).length ?? 0 };
  }),
);

const isFinding = ({ kind }: SourceEntry['statements'][number]): boolean => kind === 'finding';

/** How a council's history is known from one day to another; to the day of the list where `until` is null. */
export function historyBetween(
  { byCouncil }: KnownReports,
  council: CouncilId,
  from: PartialDate,
  until: PartialDate | null,
): History {
  const reports = byCouncil.get(council) ?? [];
  const missing = reports.filter(
    ({ published, source }) =>
      source === null &&
      compareDates(published, from) > 0 &&
      (until === null || compareDates(published, until) < 0),
  );
  if (missing.length > 0) return { state: 'broken', missing };
  const [first] = reports;
  const reached = first !== undefined && compareDates(first.published, from) <= 0;
  return { state: reached ? 'complete' : 'unknown', missing };
}
