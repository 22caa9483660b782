import type { AskedTheme } from '../../knowledge/asked-again.ts';
import { yearOf } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import type { NamedLink } from '../../presenters/lookups.ts';

/** A theme of a council, or a council of a theme, that was asked for again. */
export interface AgainRow extends NamedLink {
  asks: NamedLink[];
}

/** The inspections that asked, and asked again, oldest first: each by its year. */
export const againLinks = (repeats: AskedTheme['repeats']): NamedLink[] =>
  [...new Set(repeats.flatMap(({ before, again }) => [before.event, again.event]))].map((event) => {
    const date = countsFrom(event);
    return { name: date ? String(yearOf(date)) : 'year not stated', url: event.url };
  });
