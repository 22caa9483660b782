import type { DateSpan } from '../../model/dates.ts';
import type { ReportIdentity, VisitIdentity } from './identity.ts';

/** Whether two documents are on one visit. `retyped`: the same days, called another kind of event. */
export type VisitMatch = 'same' | 'other' | 'unknown' | 'retyped';

const endOf = ({ start, end }: DateSpan): string => `${end ?? start}~`;

/** True where two stretches of days, or of months, meet: `2019-04` and `2019-04-02/2019-04-03`. */
const meet = (a: DateSpan, b: DateSpan): boolean => a.start <= endOf(b) && b.start <= endOf(a);

const YEAR = 4;
const isVague = ({ start }: DateSpan): boolean => start.length === YEAR;
const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** Whether two visits are one, by their kind, days and number. */
export function compareVisits(a: VisitIdentity, b: VisitIdentity): VisitMatch {
  const { dates: mine } = a;
  const { dates: theirs } = b;
  if (mine && theirs && !isVague(mine) && !isVague(theirs)) {
    // Of two visits in one month a letter's count tells which is meant.
    if (!meet(mine, theirs) || (differ(a.number, b.number) && mine.start !== theirs.start)) return 'other';
    return differ(a.type, b.type) ? 'retyped' : 'same';
  }
  return differ(a.type, b.type) || differ(a.number, b.number) ? 'other' : 'unknown';
}

const ORDER: readonly VisitMatch[] = ['same', 'retyped', 'unknown', 'other'];

/** How a report's own visit stands to those that another document declares; the nearest decides. */
export function matchVisit(a: ReportIdentity, b: ReportIdentity): VisitMatch {
  const [own] = a.visits;
  if (!own || b.visits.length === 0) return 'unknown';
  const matches = b.visits.map((visit) => compareVisits(own, visit));
  return ORDER.find((match) => matches.includes(match)) ?? 'unknown';
}
