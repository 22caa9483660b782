import { z } from 'zod';
import { MONTHS } from './months.ts';
import { remembered } from './once.ts';

const PARTIAL = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** True for a day, month or year that the calendar has: `2015-02-28`, `2018-03`, `2018`; not `2015-02-31`. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL.exec(text)?.groups;
  if (!parts) return false;
  const month = Number(parts.month ?? 1);
  const day = Number(parts.day ?? 1);
  const calendar = new Date(Date.UTC(Number(parts.year), month - 1, day));
  return calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
}

/** True for a day of the calendar. */
export const isExactDate = (text: string): boolean => text.length === 10 && isPartialDate(text);

const DASHES = /[\u2010-\u2015\u2212]/gu;
/** Ways in which people write a day; the last takes a year of two figures for one of this century. */
const WRITTEN = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>\p{L}{3,}) (?<year>\d{4})$/u,
  /^(?<year>\d{4})[-/.](?<month>\d{1})$/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<short>\d{2})$/u,
];

/** `2015-02-31` -> `2015-02-28`, `2015-02`; `22/03/2018`, "22 March 2018" -> `2018-03-22`: what someone who wrote that may have meant. */
export function nearestDates(text: string): string[] {
  const plain = text.replace(DASHES, '-').trim();
  const parts = WRITTEN.map((form) => form.exec(plain)?.groups).find(Boolean);
  if (!parts) return [];
  const year = parts.year ?? `20${parts.short ?? ''}`;
  const named =
    MONTHS.findIndex((month) => month.toLowerCase().startsWith((parts.name ?? '-').toLowerCase())) + 1;
  const month = parts.name ? named : Number(parts.month);
  if (month < 1 || month > 12) return [year];
  const inMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (parts.day === undefined) return [inMonth];
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const day = Math.min(Math.max(Number(parts.day), 1), last);
  return [`${inMonth}-${String(day).padStart(2, '0')}`, ...(day === Number(parts.day) ? [] : [inMonth])];
}

const NOT_A_DATE = 'must be a date of the calendar: 2018-03-22, or as much as is known: 2018-03 or 2018';

const NOT_A_SPAN = `${NOT_A_DATE}; or an interval: 2015-09-14/2015-10-08`;

const isSpan = (text: string): boolean => text.split('/').length <= 2 && text.split('/').every(isPartialDate);

/** ISO 8601, to the day, the month or the year: as much as the source states and no more. */
export const partialDate = z
  .union([z.string(), z.int().transform(String)], NOT_A_DATE)
  .refine(isPartialDate, NOT_A_DATE)
  .meta({ title: 'a date: `2018-03-22`, `2018-03` or `2018`' })
  .brand<'PartialDate'>();
export type PartialDate = z.infer<typeof partialDate>;

/** A date (`end` is null) or an interval, both ends included. */
export interface DateSpan {
  start: PartialDate;
  end: PartialDate | null;
}

/** `2015-09-14/2015-10-08` -> its two ends; one date -> that date without an end. */
export const dateSpan = z
  .union([z.string(), z.int().transform(String)], NOT_A_SPAN)
  .refine(isSpan, NOT_A_SPAN)
  .transform((text): DateSpan => {
    const [start, end] = text.split('/') as [PartialDate, PartialDate?];
    return { start, end: end ?? null };
  })
  .refine(
    ({ start, end }) => end === null || firstDay(start) <= lastDay(end),
    'must not end before it starts',
  )
  .meta({ title: 'a date, or an interval: `2015-09-14/2015-10-08`' });

const firstDay = (date: PartialDate): string => date + '-01'.repeat((10 - date.length) / 3);

/** Not always a day that the month has; it only has to stand behind all that it has. */
const lastDay = (date: PartialDate): string => date + '-12-31'.slice(date.length - 4);

/** Chronological; a partial date stands at the start of what it covers, after exact dates of the same start. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return firstDay(a).localeCompare(firstDay(b)) || b.length - a.length;
}

/** The newest first, what has no date last. */
export function compareNewestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(b, a);
}

const NAMED = new RegExp(
  String.raw`(?:(?:(?<day>\d{1,2}) )?(?<month>${MONTHS.join('|')})\b\D*?)?\b(?<year>(?:19|20)\d{2})\b`,
  'u',
);

/** The first time that words name: "May to June 2016" -> `2016-05`, "2015–16" -> `2015`; null where they name none. */
export function dateNamedIn(text: string): PartialDate | null {
  const { year, month, day } = NAMED.exec(text)?.groups ?? {};
  if (year === undefined) return null;
  const parts = [year, month && MONTHS.indexOf(month) + 1, month && day].filter(Boolean);
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as PartialDate;
}

/** As far as both are known: 2018 is not after 2018-03. */
export const isAfter = (a: PartialDate, b: PartialDate): boolean =>
  a.slice(0, b.length) > b.slice(0, a.length);

/**
 * True where a date is sure to have come by a day: 2027-04 has not by 2027-04-20, because it may mean a later day. Where
 * the day is not known, all has come.
 */
export const hasCome = (date: PartialDate, by: PartialDate | null): boolean =>
  by === null || date === by || isAfter(by, date);

/** `2018-02` -> 2018. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** Whole months from one date to another, counted from the first day of what each covers. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  const [a, b] = [firstDay(from), firstDay(to)];
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  return b.slice(8) < a.slice(8) ? months - 1 : months;
}

/** A point on a time line in years: `2018-07-01` -> about 2018.5. */
export function toDecimalYear(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Dates are few, and said on every page. */
const partsOf = remembered((date): readonly string[] => {
  const [year = '', month, day] = date.split('-');
  return [day ? String(Number(day)) : '', month ? (MONTHS[Number(month) - 1] ?? '') : '', year].filter(
    Boolean,
  );
});

/** `2026-06-04` -> "4 June 2026"; `2026-06` -> "June 2026"; `2026` -> "2026". */
export const formatDate = (date: PartialDate): string => partsOf(date).join(' ');

/** "on 4 June 2026"; "in June 2026" where no day is known. */
export const atDate = (date: PartialDate): string => `${isExactDate(date) ? 'on' : 'in'} ${formatDate(date)}`;

/** "August 2015", however exact the date; "2015" where no month is known. */
export const formatMonth = (date: PartialDate): string => formatDate(date).replace(/^\d+ /u, '');

/** "14 September to 8 October 2015", "30 to 31 October 2017", "February 2018": what both ends share is said once. */
export function formatSpan({ start, end }: DateSpan): string {
  if (end === null || end === start) return formatDate(start);
  const from = [...partsOf(start)];
  const to = [...partsOf(end)];
  while (from.length > 1 && from.length === to.length && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  return `${from.join(' ')} to ${formatDate(end)}`;
}

/** "2018-02" says "2018-02-13" less exactly; "2015-09" says "2015-09-14/2015-10-08" less exactly. */
export function isLessExact(vague: DateSpan, exact: DateSpan): boolean {
  const same = vague.start === exact.start && vague.end === exact.end;
  const starts = exact.start.startsWith(vague.start);
  const ends = vague.end === null || (exact.end ?? exact.start).startsWith(vague.end);
  return !same && starts && ends;
}

/** A date as a span of its own. */
export const toSpan = (date: PartialDate): DateSpan => ({ start: date, end: null });
