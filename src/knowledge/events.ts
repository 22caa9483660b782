import type { CompiledSource } from '../compiler/compiled.ts';
import { addressOf } from '../model/addresses.ts';
import {
  compareDates,
  formatMonth,
  isLessExact,
  toSpan,
  yearOf,
  type DateSpan,
  type PartialDate,
} from '../model/dates.ts';
import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import { countsFrom } from '../model/event-date.ts';
import { eventName, type EventDeclaration, type EventFacts, type Judgements } from '../model/events.ts';
import { councilOf, type EventId } from '../model/ids.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import type { EventEntry } from './knowledge-base.ts';

/** One source's word on one event. */
export interface Account {
  source: CompiledSource;
  declaration: EventDeclaration;
  place: Place | null;
}

const authority = ({ source }: Account): number => SOURCE_KINDS[source.data.kind].authority;

/** The most primary first (report or letter, notice, council paper, news), then the earliest. */
function byAuthority(a: Account, b: Account): number {
  const [p, q] = [a.source.data.published, b.source.data.published];
  return (
    authority(a) - authority(b) ||
    (p && q ? compareDates(p, q) : Number(!p) - Number(!q)) ||
    a.source.id.localeCompare(b.source.id)
  );
}

/** All that sources say of events, by event; the most primary source first. */
export function accountsByEvent(sources: Iterable<CompiledSource>): Map<EventId, Account[]> {
  const accounts = new Map<EventId, Account[]>();
  for (const source of sources) {
    source.data.events.forEach((declaration, index) => {
      const account = { source, declaration, place: source.eventPlaces[index] ?? null };
      accounts.set(declaration.id, [...(accounts.get(declaration.id) ?? []), account]);
    });
  }
  for (const list of accounts.values()) list.sort(byAuthority);
  return accounts;
}

/** Sources of one event -> the event, field by field: the most primary source that states a fact is followed. */
export function mergeEvent(id: EventId, accounts: readonly Account[]): EventEntry {
  const facts = mergeFacts(accounts);
  const type = accounts[0]?.declaration.type ?? 'other';
  const declarations = accounts.map(({ source, declaration }) => ({ source: source.id, declaration }));
  return {
    ...facts,
    id,
    url: addressOf.event(id),
    type,
    name: eventName({ type, ...facts }),
    councils: [
      ...new Set([councilOf(id), ...accounts.flatMap(({ declaration }) => declaration.councils ?? [])]),
    ],
    sources: declarations.map(({ source }) => source),
    reported: reportedFirst(accounts),
    declarations,
    statements: [],
  };
}

/** When the first dated source that tells of an event came out: by then it had happened, or was planned. */
const reportedFirst = (accounts: readonly Account[]): PartialDate | null =>
  accounts
    .flatMap(({ source: { data } }) => (SOURCE_KINDS[data.kind].keptUp ? [] : (data.published ?? [])))
    .sort(compareDates)[0] ?? null;

/**
 * Visits are counted anew after each inspection: two of one council with one number get their year as well, or their
 * month where they share the year.
 */
export function namedApart(events: readonly EventEntry[]): EventEntry[] {
  const numbered = events.filter(({ number, title }) => number !== null && title === null);
  const alike = Map.groupBy(numbered, ({ id, name }) => `${councilOf(id)} ${name}`);
  return events.map((event) => {
    const date = countsFrom(event);
    const others = (alike.get(`${councilOf(event.id)} ${event.name}`) ?? []).filter(
      ({ id }) => id !== event.id,
    );
    if (others.length === 0 || !date) return event;
    const year = yearOf(date);
    const sameYear = others.flatMap((other) => countsFrom(other) ?? []).some((each) => yearOf(each) === year);
    return { ...event, name: `${event.name} (${sameYear ? formatMonth(date) : year})` };
  });
}

function mergeFacts(accounts: readonly Account[]): EventFacts {
  const stated = <T>(pick: (account: Account) => T | undefined): T | null =>
    accounts.map(pick).find((value) => value !== undefined) ?? null;
  const declared = <Key extends keyof EventDeclaration>(key: Key) =>
    stated<NonNullable<EventDeclaration[Key]>>(({ declaration }) => declaration[key] ?? undefined);
  return {
    planned: accounts.every(({ declaration }) => declaration.planned === true),
    number: declared('number'),
    title: declared('title'),
    dates: mostExact(accounts.map(({ declaration }) => declaration.dates)),
    published: mostExactDate(accounts.map(publicationOf)),
    ended: mostExactDate(accounts.map(({ declaration }) => declaration.ended)),
    endedBy: declared('endedBy'),
    before: declared('before'),
    framework: declared('framework'),
    judgements: mergeJudgements(accounts),
    leadInspector: declared('leadInspector'),
    inspectors: declared('inspectors') ?? [],
    length: declared('length'),
    topic: declared('topic'),
    inspectorates: declared('inspectorates') ?? [],
    scope: declared('scope'),
    outcome: declared('outcome'),
  };
}

/** The first that is stated, as exactly as any later one that agrees with it. */
const mostExact = (spans: readonly (DateSpan | undefined)[]): DateSpan | null =>
  spans.reduce<DateSpan | null>(
    (best, span) => (span && (best === null || isLessExact(best, span)) ? span : best),
    null,
  );

const mostExactDate = (dates: readonly (PartialDate | undefined)[]): PartialDate | null =>
  mostExact(dates.map((date) => date && toSpan(date)))?.start ?? null;

/** When the report on an event came out: as stated; else when the source itself did, if it is the event's own report. */
export function publicationOf({ source, declaration }: Account): PartialDate | undefined {
  if (declaration.published) return declaration.published;
  const own = SOURCE_KINDS[source.data.kind].ofInspectors && source.data.events[0]?.id === declaration.id;
  return own ? source.data.published : undefined;
}

function mergeJudgements(accounts: readonly Account[]): Judgements {
  return Object.assign(
    {},
    ...accounts.map(({ declaration }) => declaration.judgements ?? {}).reverse(),
  ) as Judgements;
}

/** Sources that call one event by two types cannot be merged. */
export function typeConflicts(accounts: readonly Account[]): Diagnostic[] {
  const [first, ...others] = accounts;
  return others
    .filter(({ declaration }) => declaration.type !== first?.declaration.type)
    .map(({ source, declaration, place }) =>
      error({
        rule: 'event-conflict',
        file: source.file,
        place,
        message: `The type of “${declaration.id}” is ${declaration.type} here and ${first?.declaration.type} in another source.`,
        expected: first ? [first.declaration.type] : [],
        related: first
          ? [{ file: first.source.file, place: first.place, message: first.declaration.type }]
          : [],
      }),
    );
}
