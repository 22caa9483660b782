import type { CompiledSource } from '../../compiler/compiled.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { eventTypeOf, isOfInspectors } from '../../model/event-types.ts';
import { councilOf, type EventId } from '../../model/ids.ts';
import type { DisagreementEntry, EventEntry } from '../knowledge-base.ts';
import { declaredIn, faultOfFact } from './fact.ts';

/** One visit under two ids, and two visits that are counted as the same one. `events` in order. */
export function checkSameVisit(
  events: readonly EventEntry[],
  sources: readonly CompiledSource[],
  disagreements: readonly DisagreementEntry[],
): Diagnostic[] {
  const disputed = new Set(disagreements.flatMap((each) => (each.field === 'number' ? each.events : [])));
  const twins = [...twinsByDates(events), ...twinsByNumber(events, disputed)];
  if (twins.length === 0) return [];
  const declared = Map.groupBy(declaredIn(sources), ({ event }) => event.id);
  return twins.flatMap(({ event, twin, why, key }) => {
    const [first] = declared.get(event.id) ?? [];
    const [other] = declared.get(twin.id) ?? [];
    if (!first || !other) return [];
    const message = `“${event.id}” and “${twin.id}” ${why}: are they one event? Then give both sources the same id.`;
    const place = other.source.places[`events.${other.index}.id`] ?? null;
    return faultOfFact(
      'same-event',
      { source: first.source, path: `events.${first.index}.${key}` },
      message,
      {
        expected: [twin.id],
        related: [{ file: other.source.file, place, message: twin.id }],
      },
    );
  });
}

interface Twin {
  event: EventEntry;
  twin: EventEntry;
  why: string;
  /** The fact that they share. */
  key: 'dates' | 'number';
}

/** Events of the one council and type that inspectors can only have been at once. Dates to the month may hold two. */
function twinsByDates(events: readonly EventEntry[]): Twin[] {
  const exact = events.filter(({ type, dates }) => dates?.start.length === 10 && isOfInspectors(type));
  const groups = Map.groupBy(exact, ({ id, type, dates }) =>
    [councilOf(id), type, dates?.start, dates?.end].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((event): Twin[] =>
      first ? [{ event, twin: first, why: 'are of the same type and dates', key: 'dates' }] : [],
    ),
  );
}

/** Visits are counted from one inspection to the next. */
function twinsByNumber(events: readonly EventEntry[], disputed: ReadonlySet<EventId>): Twin[] {
  const counted = new Map<string, Map<string, EventEntry>>();
  return events.flatMap((event): Twin[] => {
    const council = councilOf(event.id);
    if (eventTypeOf(event.type).role === 'inspection') counted.delete(council);
    if (event.number === null || eventTypeOf(event.type).role !== 'visit' || disputed.has(event.id))
      return [];
    const own = counted.get(council) ?? new Map<string, EventEntry>();
    counted.set(council, own);
    const key = `${event.type} ${event.number}`;
    const twin = own.get(key);
    own.set(key, event);
    return twin
      ? [{ event, twin, why: `are both visit ${event.number} since the last inspection`, key: 'number' }]
      : [];
  });
}
