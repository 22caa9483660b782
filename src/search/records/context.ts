import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatDate, formatSpan, yearOf, type PartialDate } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { EVENT_TYPES } from '../../model/event-types.ts';
import { gradeIn } from '../../model/grades.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import type { Filters } from '../record.ts';
import { ordinal } from '../text/words.ts';

/** Each once, and none that is empty. */
export const distinct = <T extends string>(words: (T | null | undefined)[]): T[] => [
  ...new Set(words.filter((word): word is T => Boolean(word))),
];

/** Words in one line, each of them once. */
export const joinedWords = (words: (string | null | undefined)[], between = '. '): string =>
  distinct(words).join(between);

export const councilNames = (kb: KnowledgeBase, ids: readonly CouncilId[]): string[] =>
  distinct(ids.map((id) => kb.councils.get(id)?.data.name));

export const themeTitles = (kb: KnowledgeBase, ids: readonly ThemeId[]): string[] =>
  distinct(ids.map((id) => kb.themes.get(id)?.data.title));

/** "North West" -> "north-west": the id of a region in an address. */
const regionId = (region: string): string => region.toLowerCase().replaceAll(' ', '-');

export const filtersOfCouncils = (kb: KnowledgeBase, ids: readonly CouncilId[]): Filters => ({
  council: [...ids],
  region: distinct(ids.map((id) => kb.councils.get(id)?.data.region)).map(regionId),
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
  const date = dayOf(event, published);
  return { year: date ? [String(yearOf(date))] : [], grade: overall ? [overall] : [] };
}

/** The day that it counts from, or else that of its source. */
export const dayOf = (event: EventEntry | null, published: PartialDate | null): PartialDate | null =>
  (event && countsFrom(event)) ?? published;
