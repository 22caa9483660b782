import type { AskedTheme } from '../../knowledge/asked-again.ts';
import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import { inDigits } from '../../model/digits.ts';
import { yearOfEvent } from '../../presenters/events.ts';
import { counted, listInWords, type NamedLink } from '../../presenters/lookups.ts';

/** A theme of a council, or a council of a theme, that was asked for more than once. */
export interface AgainRow extends NamedLink {
  asks: AskRun[];
  /** What the last two of them asked for, the earlier first: the theme is one, the matter may be another. */
  words: AskWords[];
}

/** What one inspection asked for on a theme, in this site’s words. */
interface AskWords {
  year: string;
  texts: string[];
}

/** Inspections in a row that all asked, or of which none did: each by the year of its report. */
export interface AskRun {
  /** Empty for those that asked first. */
  lead: '' | 'not in' | 'again in';
  years: NamedLink[];
}

/** True where a later inspection asked for something on the theme once more, and nothing between the two is unknown. */
export const isAskedOnceMore = ({ repeats, returns }: AskedTheme): boolean =>
  repeats.length + returns.length > 0;

/** Each time that a later inspection asked once more, oldest first. */
const onceMore = ({ asks, repeats, returns }: AskedTheme) =>
  [...repeats, ...returns].sort((a, b) => asks.indexOf(a.again) - asks.indexOf(b.again));

/** The year of the last inspection that asked; empty where none did. */
export function lastAskedIn({ asks }: AskedTheme): string {
  const last = asks.at(-1);
  return last ? yearNameOf(last.event) : '';
}

/** The inspections that asked and asked once more, oldest first, with those in between that did not. */
export function askRuns(theme: AskedTheme): AskRun[] {
  const asked = new Map(
    onceMore(theme).flatMap(({ before, silent, again }): [EventEntry, boolean][] => [
      [before.event, true],
      ...silent.map((event): [EventEntry, boolean] => [event, false]),
      [again.event, true],
    ]),
  );
  const runs: AskRun[] = [];
  for (const [event, isAsked] of asked) {
    const last = runs.at(-1);
    if (last && isAsked === (last.lead !== 'not in')) last.years.push(yearLink(event));
    else runs.push({ lead: leadOf(isAsked, last), years: [yearLink(event)] });
  }
  return runs;
}

const leadOf = (isAsked: boolean, last: AskRun | undefined): AskRun['lead'] => {
  if (!isAsked) return 'not in';
  return last ? 'again in' : '';
};

const yearLink = (event: EventEntry): NamedLink => ({ name: yearNameOf(event), url: event.url });

/** The last time that it was asked for once more, beside the ask before it. */
export function lastAskWords(theme: AskedTheme): AskWords[] {
  const last = onceMore(theme).at(-1);
  return (last ? [last.before, last.again] : []).map(({ event, recommendations }) => ({
    year: yearNameOf(event),
    texts: recommendations.map(({ text }) => text),
  }));
}

/** How often it was asked before a next inspection that is told here, and what became of that. */
export interface AskCounts {
  followed: number;
  /** The next inspection asked for something on the theme again. */
  again: number;
  /** The next did not, and one after it did. */
  later: number;
}

/** Counts of some themes of some councils together. */
export const askCounts = (asked: readonly AskedTheme[]): AskCounts => ({
  followed: sumOf(asked, ({ followed }) => followed),
  again: sumOf(asked, ({ repeats }) => repeats.length),
  later: sumOf(asked, ({ returns }) => returns.length),
});

const sumOf = (asked: readonly AskedTheme[], countOf: (each: AskedTheme) => number): number =>
  asked.reduce((sum, each) => sum + countOf(each), 0);

/** 1 -> "once"; 31 -> "31 times". */
export const timesInWords = (count: number): string => (count === 1 ? 'once' : counted(count, 'time'));

const NOT_DONE = 'which does not say that it was done';
const SAME_THEME = '“Again” means on the same theme; the matter may be another, so compare the words.';

/** What the next inspections did, after a sentence that says how often something was asked before one. */
export function againInWords({ followed, again, later }: AskCounts): string {
  const silent = followed - again;
  return [
    nextInWords(again, silent),
    later > 0 &&
      `${silent === 1 ? 'A' : `After ${later === 1 ? 'one' : inDigits(later)} of these a`} later inspection asked again.`,
    again + later > 0 && SAME_THEME,
  ]
    .filter(Boolean)
    .join(' ');
}

function nextInWords(again: number, silent: number): string {
  if (again === 0)
    return silent === 1
      ? `The next inspection asked for nothing on the same theme, ${NOT_DONE}.`
      : `At none of these times did the next inspection ask for something on the same theme, ${NOT_DONE}.`;
  if (silent === 0)
    return again === 1
      ? 'The next inspection asked for something on the same theme again.'
      : 'Each time the next inspection asked for something on the same theme again.';
  const rest = silent === 1 ? 'The other time' : `The other ${counted(silent, 'time')}`;
  return `The next inspection asked for something on the same theme again ${timesInWords(again)}. ${rest} it did not, ${NOT_DONE}.`;
}

/** "2022": the year of an inspection’s report. */
export const yearNameOf = (event: EventEntry): string => yearOfEvent(event) || 'year not stated';

/** "2015 and 2019; not in 2022; again in 2025". */
export const runsInWords = (runs: readonly AskRun[]): string =>
  runs.map(({ lead, years }) => `${lead} ${listInWords(years.map(({ name }) => name))}`.trim()).join('; ');
