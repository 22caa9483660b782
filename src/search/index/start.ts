import { hasComparison, hasPack } from '../../knowledge/addresses.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { CouncilEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { saidNear } from '../../knowledge/said-near.ts';
import { formatDate } from '../../model/dates.ts';
import type { CouncilId } from '../../model/ids.ts';
import { readablePhrases, type Theme } from '../../model/themes.ts';
import { distinct } from '../records/context.ts';
import { sitePages } from '../records/site-pages.ts';
import type { NamedCouncil, NamedThing } from '../pieces/format.ts';

type Runs = ReadonlyMap<string, { from: number; count: number }>;
/** The numbers of records by their addresses. */
type Numbers = ReadonlyMap<string, number>;

const numberOf = (numbers: Numbers, url: string): number => {
  const number = numbers.get(url);
  if (number === undefined) throw new Error(`No search record has the address ${url}.`);
  return number;
};

function latestOf(kb: KnowledgeBase, id: CouncilId, numbers: Numbers): NamedCouncil['latest'] {
  const journey = kb.journeys.get(id);
  const event = journey && ownInspections(journey).at(-1);
  const record = event && numbers.get(event.url);
  if (!event || record === undefined) return null;
  const published = event.published && `report of ${formatDate(event.published)}`;
  return {
    name: distinct([event.name, published]).join(', '),
    url: event.url,
    record,
  };
}

/** Councils by every name that they are known by, each with where its records stand. */
export function namedCouncils(kb: KnowledgeBase, runs: Runs, numbers: Numbers): NamedCouncil[] {
  const themes = [...kb.themes.keys()];
  const threadless = (id: CouncilId): number[] => {
    const threads = new Set(kb.journeys.get(id)?.threads.map(({ theme }) => theme));
    return themes.flatMap((theme, at) => (threads.has(theme) ? [] : at));
  };
  const nothingNear = (council: CouncilEntry): Pick<NamedCouncil, 'nothingNear'> => {
    const silent = themes.flatMap((theme, at) => (saidNear(kb, theme, council) === 'nobody' ? at : []));
    return hasComparison(council) && silent.length > 0 ? { nothingNear: silent } : {};
  };
  return Array.from(kb.councils.values(), (council) => ({
    id: council.id,
    name: council.data.name,
    also: distinct([council.data.fullName, ...council.data.aliases, ...council.data.alsoSaid]),
    ...(runs.get(council.id) ?? { from: 0, count: 0 }),
    threadless: threadless(council.id),
    ...nothingNear(council),
    latest: latestOf(kb, council.id, numbers),
    journey: numbers.get(council.journeyUrl) ?? null,
    pack: hasPack(council, kb.journeys.get(council.id)),
    comparison: hasComparison(council),
    record: numberOf(numbers, council.url),
    exists: council.stage === 'living',
  }));
}

/** Words that are often said in passing name no theme. */
const tellingOf = ({ phrases }: Theme): Pick<Theme, 'phrases'> => ({
  phrases: phrases.filter((phrase) => !phrase.startsWith('~') && !phrase.includes(' @')),
});

/** Themes by their titles, the words that reports use for them, and those that people use. */
export const namedThemes = (kb: KnowledgeBase, numbers: Numbers): NamedThing[] =>
  Array.from(kb.themes.values(), ({ id, url, data }) => ({
    id,
    name: data.title,
    record: numberOf(numbers, url),
    also: distinct([...data.alsoSaid, ...readablePhrases(tellingOf(data))]),
  }));

/** Words of the field, each with what its initials stand for first. */
export const namedTerms = (kb: KnowledgeBase, numbers: Numbers): NamedThing[] =>
  kb.terms.map(({ term, long, url, aliases, alsoSaid }) => ({
    id: url,
    name: term,
    record: numberOf(numbers, url),
    also: distinct([long, ...aliases, ...alsoSaid]),
  }));

/** Pages of the site, by their titles and by what people say for them. */
export const namedPages = (kb: KnowledgeBase, numbers: Numbers): NamedThing[] =>
  sitePages(kb).map(({ name, url, alsoSaid }) => ({
    id: url,
    name,
    record: numberOf(numbers, url),
    also: [...alsoSaid],
  }));
