import type { DateSpan, PartialDate } from '../model/dates.ts';
import { SHORT_MONTHS } from '../model/months.ts';
import type { Line } from './lines.ts';
import { comparableText } from './text.ts';

const TOKEN = new RegExp(
  String.raw`(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d{2})|(?<years>20\d{2})|(?<name>${SHORT_MONTHS.join('|')})[a-z]*|(?<number>\d{1,2})(?:st|nd|rd|th)?(?!\d)`,
  'gu',
);

const iso = (year: number, month: number, day: number): PartialDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PartialDate;

const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month > 0 && day > 0;

/**
 * Every day named, in order; a month or year that is said once holds for the days before it too.
 * "9-24 November 2017" -> 2017-11-09, 2017-11-24; "14 January - 5 February 2014" -> 2014-01-14, 2014-02-05.
 */
export function daysIn(words: string): PartialDate[] {
  const days: PartialDate[] = [];
  let [year, month] = [0, 0];
  for (const { groups = {} } of [...comparableText(words).matchAll(TOKEN)].toReversed()) {
    if (groups.day) days.unshift(iso(Number(groups.year), Number(groups.month), Number(groups.day)));
    else if (groups.years) year = Number(groups.years);
    else if (groups.name) month = SHORT_MONTHS.indexOf(groups.name) + 1;
    else if (year && month) {
      const [next = ''] = days;
      const own = next !== '' && iso(year, month, 1) > next ? year - 1 : year;
      if (isDay(own, month, Number(groups.number))) days.unshift(iso(own, month, Number(groups.number)));
    }
  }
  return days;
}

/** The first stretch of the visit and the whole of it. */
interface VisitDates {
  whole: DateSpan;
  /** Days between the first and the last day of the first stretch: the form of an inspection shows in it. */
  firstStretch: number;
}

const DAY = 86_400_000;
const between = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY);

/** The words after a label, with the next line where the first one does not yet end in a year. */
function labelled(lines: readonly Line[], label: RegExp): string | null {
  const at = lines.findIndex((line) => label.test(comparableText(line.text)));
  if (at < 0) return null;
  const first = comparableText(lines[at]?.text ?? '').replace(label, '');
  const next = comparableText(lines[at + 1]?.text ?? '');
  const open = !/20\d{2}\W*\d?$/u.test(first) || /(?:and|to|-|,)$/u.test(first);
  const goesOn = /^(?:\d|and \d|to \d|-|[a-z]{3,9} 20\d\d)/u.test(next);
  return open && goesOn ? `${first} ${next}` : first;
}

/** The days of the visit from the cover: the label is "Inspection date" or "Inspection dates". */
export function visitDates(cover: readonly Line[]): VisitDates | null {
  const words = labelled(cover, /^(?:re-?)?(?:inspection|visit|review) dates?:? ?/u);
  const days = daysIn(words ?? '').toSorted();
  const [start] = days;
  const end = days.at(-1);
  if (!start || !end) return null;
  return {
    whole: { start, end: end === start ? null : end },
    firstStretch: between(start, days[1] ?? start),
  };
}

/** The day of publication as the cover prints it. */
export function publishedInText(cover: readonly Line[]): PartialDate | null {
  return daysIn(labelled(cover, /^(?:report )?published(?: on)?:? ?/u) ?? '')[0] ?? null;
}

/** "children's services inspection - 09 may 2025.pdf" -> 2025-05-09. */
export const publishedInName = (file: string): PartialDate | null =>
  daysIn(file.replace(/.*[\\/]/u, '')).at(-1) ?? null;
