import type { EventEntry, KnowledgeBase } from '../graph/knowledge-base.ts';
import { formatDate, formatSpan, yearOf, type PartialDate } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import { EVENT_TYPES } from '../model/event-types.ts';
import { GRADES, gradeIn } from '../model/grades.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { readablePhrases } from '../model/themes.ts';
import type { Filters } from './record.ts';
import { ordinal } from './words.ts';

/** Each once, and none that is empty. */
export const distinct = (words: (string | null | undefined)[]): string[] => [
  ...new Set(words.filter((word): word is string => Boolean(word))),
];

/** Words in one line, each of them once. */
export const joined = (words: (string | null | undefined)[], between = '. '): string =>
  distinct(words).join(between);

export const councilNames = (kb: KnowledgeBase, ids: CouncilId[]): string[] =>
  distinct(ids.map((id) => kb.councils.get(id)?.data.name));

export const themeTitles = (kb: KnowledgeBase, ids: ThemeId[]): string[] =>
  distinct(ids.map((id) => kb.themes.get(id)?.data.title));

/** The words that reports use for themes: `agency worker*` -> "agency worker". */
export const themePhrases = (kb: KnowledgeBase, ids: ThemeId[]): string[] =>
  distinct(
    ids.flatMap((id) => {
      const theme = kb.themes.get(id)?.data;
      return theme ? readablePhrases(theme) : [];
    }),
  );

export const filtersOfCouncils = (kb: KnowledgeBase, ids: CouncilId[]): Filters => ({
  council: councilNames(kb, ids),
  region: distinct(ids.map((id) => kb.councils.get(id)?.data.region)),
});

/** "30 to 31 October 2017"; where the visit's own dates are not known, "published 29 November 2017". */
export function eventDate(event: EventEntry | null): string {
  if (event?.dates) return formatSpan(event.dates);
  return event?.published ? `published ${formatDate(event.published)}` : '';
}

/** "sixth monitoring visit": the number of a visit as a reader may say it. */
export const eventInWords = (event: EventEntry | null): string | null =>
  event?.number ? `${ordinal(event.number)} ${EVENT_TYPES[event.type].name} ${event.number}` : null;

/** The year that it counts from, or else that of its source; and the grade, where one was given overall. */
export function filtersOfEvent(event: EventEntry | null, published: PartialDate | null): Filters {
  const overall = gradeIn(event?.judgements.overall);
  const date = (event && countsFrom(event)) ?? published;
  return {
    year: date ? [String(yearOf(date))] : [],
    grade: overall ? [GRADES[overall]] : [],
  };
}
