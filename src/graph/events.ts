import type { CompiledSource } from '../compiler/compiled.ts';
import { error } from '../compiler/text.ts';
import { addressOf } from '../model/addresses.ts';
import { compareDates, type PartialDate } from '../model/dates.ts';
import type { Diagnostic, Place } from '../model/diagnostics.ts';
import { eventName, type EventDeclaration, type EventFacts, type Judgements } from '../model/events.ts';
import { councilOf, type EventId } from '../model/ids.ts';
import { SOURCE_KINDS } from '../model/sources.ts';
import type { EventEntry } from './knowledge-base.ts';

/** One source's word on one event. */
export interface Report {
  source: CompiledSource;
  declaration: EventDeclaration;
  place: Place | null;
}

const authority = ({ source }: Report): number => SOURCE_KINDS[source.data.kind].authority;

/** The most primary first (report or letter, notice, council paper, news), then the earliest. */
export function byAuthority(a: Report, b: Report): number {
  const [p, q] = [a.source.data.published, b.source.data.published];
  return authority(a) - authority(b) || (p && q ? compareDates(p, q) : Number(!p) - Number(!q)) || a.source.id.localeCompare(b.source.id);
}

/** All that sources say of events, by event; the most primary source first. */
export function reportsByEvent(sources: Iterable<CompiledSource>): Map<EventId, Report[]> {
  const reports = new Map<EventId, Report[]>();
  for (const source of sources) {
    source.data.events.forEach((declaration, index) => {
      const report = { source, declaration, place: source.eventPlaces[index] ?? null };
      reports.set(declaration.id, [...(reports.get(declaration.id) ?? []), report]);
    });
  }
  for (const list of reports.values()) list.sort(byAuthority);
  return reports;
}

/** Sources of one event -> the event, field by field: the most primary source that states a fact is followed. */
export function mergeEvent(id: EventId, reports: readonly Report[]): EventEntry {
  const first = <T>(pick: (report: Report) => T | undefined): T | null =>
    reports.map(pick).find((value) => value !== undefined) ?? null;
  const facts: EventFacts = {
    number: first(({ declaration }) => declaration.number),
    title: first(({ declaration }) => declaration.title),
    dates: first(({ declaration }) => declaration.dates),
    published: first(publicationOf),
    ended: first(({ declaration }) => declaration.ended),
    framework: first(({ declaration }) => declaration.framework),
    judgements: mergeJudgements(reports),
    leadInspector: first(({ declaration }) => declaration.leadInspector),
    inspectors: first(({ declaration }) => declaration.inspectors) ?? [],
    scope: first(({ declaration }) => declaration.scope),
    outcome: first(({ declaration }) => declaration.outcome),
  };
  const type = reports[0]?.declaration.type ?? 'other';
  const councils = [...new Set([councilOf(id), ...reports.flatMap(({ declaration }) => declaration.councils ?? [])])];
  const declarations = reports.map(({ source, declaration }) => ({ source: source.id, declaration }));
  const sources = declarations.map(({ source }) => source);
  const name = eventName({ type, number: facts.number, title: facts.title });
  return { ...facts, id, url: addressOf.event(id), type, name, councils, sources, declarations, statements: [] };
}

/** When the report on an event came out: as stated; else when the source itself did, if it is the event's own report. */
export function publicationOf({ source, declaration }: Report): PartialDate | undefined {
  if (declaration.published) return declaration.published;
  const own = SOURCE_KINDS[source.data.kind].authority === 1 && source.data.events[0]?.id === declaration.id;
  return own ? source.data.published : undefined;
}

function mergeJudgements(reports: readonly Report[]): Judgements {
  return Object.assign({}, ...reports.map(({ declaration }) => declaration.judgements ?? {}).reverse()) as Judgements;
}

/** Sources that call one event by two types cannot be merged. */
export function typeConflicts(reports: readonly Report[]): Diagnostic[] {
  const [first, ...others] = reports;
  return others
    .filter(({ declaration }) => declaration.type !== first?.declaration.type)
    .map(({ source, declaration, place }) =>
      error({
        rule: 'event-conflict',
        file: source.file,
        place,
        message: `“${declaration.id}” is a ${declaration.type} here and a ${first?.declaration.type} elsewhere.`,
        expected: first ? [first.declaration.type] : [],
        related: first ? [{ file: first.source.file, place: first.place, message: `a ${first.declaration.type} here` }] : [],
      }),
    );
}

/** In the order they happened; by publication where no source says when; what has no date at all comes last. */
export function compareEvents(a: EventEntry, b: EventEntry): number {
  const [p, q] = [a.dates?.start ?? a.published, b.dates?.start ?? b.published];
  return (p && q ? compareDates(p, q) : Number(!p) - Number(!q)) || a.id.localeCompare(b.id);
}
