import type { AskedTheme } from '../../knowledge/asked-again.ts';
import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import { yearOf } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { listInWords, type NamedLink } from '../../presenters/lookups.ts';

/** A theme of a council, or a council of a theme, that was asked for more than once. */
export interface AgainRow extends NamedLink {
  asks: AskRun[];
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

/** The inspections that asked and asked once more, oldest first, with those in between that did not. */
export function askRuns({ asks, repeats, returns }: AskedTheme): AskRun[] {
  const onceMore = [...repeats, ...returns].sort((a, b) => asks.indexOf(a.again) - asks.indexOf(b.again));
  const asked = new Map(
    onceMore.flatMap(({ before, silent, again }): [EventEntry, boolean][] => [
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

/** "2022": the year of an inspection’s report. */
export function yearNameOf(event: EventEntry): string {
  const date = countsFrom(event);
  return date ? String(yearOf(date)) : 'year not stated';
}

/** "2015 and 2019; not in 2022; again in 2025". */
export const runsInWords = (runs: readonly AskRun[]): string =>
  runs.map(({ lead, years }) => `${lead} ${listInWords(years.map(({ name }) => name))}`.trim()).join('; ');
