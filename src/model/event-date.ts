import type { DateSpan, PartialDate } from './dates.ts';
import { eventTypeOf, type EventType } from './event-types.ts';

/** What must be known of an event to say from when it counts. */
interface Dated {
  type: EventType;
  dates: DateSpan | null;
  published: PartialDate | null;
}

/**
 * The one date by which an event stands on lines, in threads, under years and in order; null where no source gives one.
 * A judgement counts from the day its report came out: until then nobody could act on it, and a council stood at the
 * grade before. Everything else counts from when it happened: a visit is about what inspectors saw on those days.
 * Where the one date is not known, the other stands in for it.
 */
export function countsFrom({ type, dates, published }: Dated): PartialDate | null {
  const happened = dates?.start ?? null;
  return eventTypeOf(type).graded ? (published ?? happened) : (happened ?? published);
}
