import { askedIn, type Asked, type AskedPage } from './asked.ts';
import {
  byDate,
  countFacets,
  narrow,
  openFacets,
  readChoice,
  type FacetCounts,
  type Facets,
} from './facets.ts';
import { hitsOf, type Hits } from './hits.ts';
import type { ShownRecord } from './index/format.ts';
import type { Library } from './library.ts';
import { namesOf, type Names } from './names.ts';
import { byNearness } from './nearness.ts';
import { partsOf, readQuestion, type Part, type Question } from './question.ts';
import { rank } from './rank.ts';
import { FILTER_NAMES, type Filters } from './record.ts';
import { corrected, spell, type Unknown } from './spelling.ts';

/** What is asked of the search. */
export interface Query {
  question: string;
  chosen: Filters;
  /** Words whose synonyms, and themes whose words, the reader took out: keys of groups, `#` and ids of themes. */
  alone: readonly string[];
  sort: 'best' | 'newest';
  /** Whether the filters are to be counted: that takes a piece which a search without filters does not. */
  counted: boolean;
}

/** A result before its words are fetched. */
export interface Found {
  /** Set where it is a page that was asked for by name. */
  page: AskedPage | null;
  load: () => Promise<ShownRecord>;
}

/** What the search added to the words of a question. */
export interface Added {
  typed: string;
  words: string[];
  key: string;
}

export interface Answer {
  /** The question as it was searched. */
  question: string;
  unknown: Unknown[];
  /** What was looked for and is nowhere: numbers, phrases, months. */
  missing: string[];
  /** False where no result holds every word. */
  whole: boolean;
  added: Added[];
  asked: Asked;
  parts: Part[];
  results: Found[];
  /** How many results there are before filters. */
  before: number;
  /** Values of filters that there are none of. */
  unknownFilters: string[];
  chosen: Filters;
  facets: FacetCounts | null;
  /** What the values of filters are called, where they were needed. */
  names: Facets['names'] | null;
}

export interface SearchEngine {
  answer: (query: Query) => Promise<Answer>;
}

const isChosen = (chosen: Filters): boolean => FILTER_NAMES.some((name) => (chosen[name] ?? []).length > 0);

/** What each part's synonyms and themes brought in. */
function addedBy(parts: readonly Part[], names: ReadonlyMap<string, string>): Added[] {
  const added = parts.flatMap(({ label, look, themes }) => {
    const group = look.for === 'word' || look.for === 'group' ? look.group : null;
    const words = (group?.words ?? []).filter((word) => word !== label);
    return [
      ...(group ? [{ typed: label, key: group.key, words }] : []),
      ...themes.map((id) => ({ typed: label, key: `#${id}`, words: [`the theme “${names.get(id) ?? id}”`] })),
    ];
  });
  return added.filter(({ key }, at) => added.findIndex((other) => other.key === key) === at);
}

/** Search over an index, in the browser or in a test. */
export function searchEngine(library: Library): SearchEngine {
  const { start } = library;
  const names = namesOf(start);
  const themeNames = new Map(start.themes.map(({ id, name }) => [id, name]));
  let opened: Promise<Facets> | null = null;
  const facets = (): Promise<Facets> => (opened ??= library.facets().then(openFacets).catch(forget));
  const forget = (error: unknown): never => {
    opened = null;
    throw error;
  };
  const all = Array.from({ length: start.count }, (_, record) => record);

  return {
    answer: async ({ question: typed, chosen: asked, alone, sort, counted }) => {
      const needed = counted || sort === 'newest' || isChosen(asked) ? await facets() : null;
      const { chosen, unknown: unknownFilters } = needed
        ? readChoice(asked, needed.names)
        : { chosen: {}, unknown: [] };
      const read = readQuestion(typed);
      const unknown = await spell(read, names, library);
      const question = corrected(typed, unknown);
      const meant = readQuestion(question);
      const parts = partsOf(meant, names, new Set(alone));
      const hits = await Promise.all(parts.map((part) => hitsOf(part, library)));
      const ranked = await byNearness(question, rank(hits, start.count), library);
      const isEmpty = parts.length === 0;
      const best = isEmpty ? all : ranked.map(({ record }) => record);
      const named = namedIn(question, meant, names, library);
      const pages = needed && isChosen(chosen) ? [] : named.pages;
      const records = arranged(withPages(best, named.pages), { chosen, sort, needed });
      return {
        question,
        unknown,
        missing: missingIn(parts, hits, unknown),
        whole: isEmpty || ranked.some(({ parts: held }) => held === parts.length),
        added: addedBy(parts, themeNames),
        asked: { ...named, pages },
        parts,
        results: foundOf(records, pages, library),
        before: best.length,
        unknownFilters,
        chosen,
        names: needed?.names ?? null,
        facets: needed && counted ? countFacets(best, chosen, needed) : null,
      };
    },
  };
}

const namedIn = (question: string, { words, phrases }: Question, names: Names, { start }: Library): Asked =>
  phrases.length > 0
    ? { pages: [], names: [] }
    : askedIn(
        question,
        words.map(({ form }) => form),
        names,
        start,
      );

/** Pages that were asked for come first, in their order; then what was found. */
function withPages(best: readonly number[], pages: readonly AskedPage[]): number[] {
  const first = pages.flatMap(({ record }) => record ?? []);
  return [...new Set([...first, ...best])];
}

interface Arrangement {
  chosen: Filters;
  sort: Query['sort'];
  needed: Facets | null;
}

function arranged(records: readonly number[], { chosen, sort, needed }: Arrangement): number[] {
  if (!needed) return [...records];
  const left = narrow(records, chosen, needed);
  return sort === 'newest' ? byDate(left, needed) : left;
}

/** What was looked for and is nowhere, but for words that were already said to be unknown. */
const missingIn = (parts: readonly Part[], hits: readonly Hits[], unknown: readonly Unknown[]): string[] =>
  parts
    .filter(({ label }, at) => hits[at]?.size === 0 && !unknown.some(({ typed }) => typed === label))
    .map(({ label, look }) =>
      look.for === 'month' || look.for === 'phrase' ? label.replace(/[“”]/gu, '') : label,
    );

/** A page that is no record of the index stands before the records. */
function foundOf(records: readonly number[], pages: readonly AskedPage[], library: Library): Found[] {
  const apart = pages.filter(({ record }) => record === null);
  return [
    ...apart.map((page) => ({ page, load: () => Promise.resolve(shownPage(page)) })),
    ...records.map((record) => ({
      page: pages.find((page) => page.record === record) ?? null,
      load: () => library.record(record),
    })),
  ];
}

const shownPage = ({ url, name, text }: AskedPage): ShownRecord => ({
  url,
  title: name,
  text,
  kind: 'journey',
});
