import { countFacets, loadFacets, narrow, type FacetCounts } from './facets.ts';
import { nameFinder, type Name, type SearchNames } from './names.ts';
import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { queryTerms, type QueryTerm } from './query.ts';
import { rank, type TermHits } from './rank.ts';
import type { Filters } from './record.ts';
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

type Finder = (word: string) => Promise<PagefindHit[]>;

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

/** Search over an index that is loaded, in the browser or in a test. */
export async function searchEngine(
  pagefind: PagefindApi,
  { names, vocabulary, initials }: SearchNames,
): Promise<SearchEngine> {
  const [everything, facets] = await Promise.all([pagefind.search(null), loadFacets(pagefind)]);
  const spell = spellingBy(vocabulary.split(' '));
  const findNames = nameFinder(names);
  const long = new Map(Object.entries(initials));
  const find: Finder = async (word) => (await pagefind.search(word)).results;

  return {
    answer: async (question, chosen) => {
      const spelling = spell(question);
      const terms = await Promise.all(queryTerms(spelling.question, long).map((term) => hitsOf(term, find)));
      const found = foundById(question.trim() ? terms.flatMap((term) => term.all) : everything.results);
      const ids = question.trim() ? rank(terms, everything.results.length) : [...found.keys()];
      return {
        spelling,
        results: narrow(ids, chosen, facets).flatMap((id) => found.get(id) ?? []),
        facets: countFacets(ids, chosen, facets),
        names: findNames(spelling.question),
      };
    },
  };
}
