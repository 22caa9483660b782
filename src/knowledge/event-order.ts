import { compareDates, isAfter } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import type { EventId } from '../model/ids.ts';
import { isInspection } from './judgements.ts';
import type { EventEntry } from './knowledge-base.ts';

/**
 * In the order of the dates that they count from; on one day a judgement before what answers it. What has no date at
 * all stands as late as it can: before the event that it is known to precede, and before all that came after a source
 * told of it; else last.
 */
export function inOrder(events: readonly EventEntry[]): EventEntry[] {
  const sorted = [...events].sort(compareEvents);
  const ordered = sorted.filter((event) => countsFrom(event) !== null);
  const byId = new Map(events.map((event) => [event.id, event]));
  const placed = new Set<EventId>(ordered.map(({ id }) => id));
  const place = (event: EventEntry): void => {
    if (placed.has(event.id)) return;
    // Before it is put in its place: events that each say to precede the other come to an end.
    placed.add(event.id);
    const next = event.before && byId.get(event.before);
    // What it precedes may have no date either.
    if (next) place(next);
    ordered.splice(Math.min(placeBefore(next?.id, ordered), placeWhenReported(event, ordered)), 0, event);
  };
  sorted.forEach(place);
  return ordered;
}

/** Whether it is known what an event followed: one that is neither dated nor placed by an author stands where it can be. */
export const followsKnown = (event: EventEntry): boolean =>
  countsFrom(event) !== null || event.before !== null;

/**
 * Of the events that stand before one, in order, those that are known to have come before it. All, where it has a date;
 * else those that say so and, of a counted visit, the inspection that it is counted from, all before that, and the visits
 * of a lower number since.
 */
export function knownBefore(event: EventEntry, earlier: readonly EventEntry[]): ReadonlySet<EventEntry> {
  if (countsFrom(event) !== null) return new Set(earlier);
  const known = new Set(event.number !== null && event.before ? countedBefore(event, earlier) : []);
  const ids = new Set<EventId>([event.id]);
  for (const one of earlier.toReversed()) {
    if (!one.before || !ids.has(one.before)) continue;
    ids.add(one.id);
    known.add(one);
  }
  return known;
}

function countedBefore({ number, type }: EventEntry, earlier: readonly EventEntry[]): EventEntry[] {
  const counted = earlier.findLastIndex(isInspection);
  return earlier.filter(
    (one, at) => at <= counted || (one.type === type && one.number !== null && one.number < (number ?? 0)),
  );
}

const endOf = (ordered: readonly EventEntry[], at: number): number => (at < 0 ? ordered.length : at);

const placeBefore = (next: EventId | undefined, ordered: readonly EventEntry[]): number =>
  endOf(
    ordered,
    ordered.findIndex(({ id }) => id === next),
  );

function placeWhenReported({ reported }: EventEntry, ordered: readonly EventEntry[]): number {
  if (!reported) return ordered.length;
  const later = ordered.findIndex((event) => {
    const date = countsFrom(event);
    return date !== null && isAfter(date, reported);
  });
  return endOf(ordered, later);
}

function compareEvents(a: EventEntry, b: EventEntry): number {
  const [p, q] = [countsFrom(a), countsFrom(b)];
  return (
    (p && q ? compareDates(p, q) : Number(!p) - Number(!q)) ||
    Number(isInspection(b)) - Number(isInspection(a)) ||
    a.id.localeCompare(b.id)
  );
}
