import { countFacets, narrow, type FacetCounts, type FiltersById } from './facets.ts';
import { nameFinder, onlyName, type Name, type SearchNames } from './names.ts';
import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { queryTerms, type QueryTerm } from './query.ts';
import { rank, type TermHits } from './rank.ts';
import { RECORD_KINDS, type Filters } from './record.ts';
import { spellingBy, type Spelling } from './spelling.ts';

/** A result before its words are fetched. */
export interface Found {
  /** Where the words that matched stand in the text, counted in words. */
  words: number[];
  data: PagefindHit['data'];
}

export interface Answer {
  spelling: Spelling;
  results: Found[];
  facets: FacetCounts;
  names: Name[];
}

export interface SearchEngine {
  answer: (question: string, chosen: Filters) => Promise<Answer>;
}

/** Pages of a name's kind that are looked at for the one that bears it. */
const MOST_ALIKE = 12;

type Finder = (word: string | null) => Promise<PagefindHit[]>;

async function hitsOf(
  { word, alternates }: QueryTerm,
  find: Finder,
): Promise<TermHits & { all: PagefindHit[] }> {
  const [typed = [], ...others] = await Promise.all([word, ...alternates].map(find));
  return { typed, alternates: others, all: [...typed, ...others.flat()] };
}

function foundById(hits: PagefindHit[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { id, words, data } of hits)
    found.set(id, { data, words: [...(found.get(id)?.words ?? []), ...words] });
  return found;
}

/** What searching takes besides the index. */
export interface SearchData {
  names: SearchNames;
  filters: FiltersById;
}

/** Search over an index that is loaded, in the browser or in a test. */
export function searchEngine(pagefind: PagefindApi, { names, filters }: SearchData): SearchEngine {
  const spell = spellingBy(names.vocabulary.split(' '));
  const findNames = nameFinder(names.names);
  const initials = new Map(Object.entries(names.initials));
  const find: Finder = async (word) => (await pagefind.search(word)).results;

  /** What holds any of the words, best first. */
  async function foundBy(question: string): Promise<Map<string, Found>> {
    const terms = await Promise.all(queryTerms(question, initials).map((term) => hitsOf(term, find)));
    const found = foundById(terms.flatMap((term) => term.all));
    const ids = rank(terms, Object.keys(filters).length);
    return new Map(ids.flatMap((id) => [[id, found.get(id)]] as [string, Found][]));
  }

  /** Whoever asks for a thing by its name alone finds its own page first, then what is said of it. */
  async function namedFirst(found: Map<string, Found>, name: Name): Promise<Map<string, Found>> {
    const alike = [...found].filter(([id]) => filters[id]?.kind?.includes(RECORD_KINDS[name.kind]));
    for (const [id, entry] of alike.slice(0, MOST_ALIKE))
      if ((await entry.data()).url.endsWith(name.url)) return new Map([[id, entry], ...found]);
    return found;
  }

  async function foundFor(question: string): Promise<Map<string, Found>> {
    const found = await foundBy(question);
    const name = onlyName(question, names.names);
    return name ? namedFirst(found, name) : found;
  }

  return {
    answer: async (question, chosen) => {
      const spelling = spell(question);
      const found = question.trim() ? await foundFor(spelling.question) : foundById(await find(null));
      const ids = [...found.keys()];
      return {
        spelling,
        results: narrow(ids, chosen, filters).flatMap((id) => found.get(id) ?? []),
        facets: countFacets(ids, chosen, filters),
        names: findNames(spelling.question),
      };
    },
  };
}
