import type { Asked } from './asked.ts';
import { countFacets, openFacets, readChoice, type FacetCounts, type Facets } from './facets.ts';
import { findIn } from './find.ts';
import { learnSynonyms } from '../text/synonyms.ts';
import { giveWay } from './give-way.ts';
import { guessed } from './guessed.ts';
import type { SearchStart } from '../pieces/format.ts';
import type { Library } from './library.ts';
import { namesOf, type Names } from './names.ts';
import { FILTER_NAMES, type Filters } from '../record.ts';
import { arranged, foundOf, withPages, withThemes, withThread, type Found } from './results.ts';
import { affordable, MOST_DRAWN, MOST_REQUESTS, roomIn } from './room.ts';
import { spokenThemes, type SpokenThemes } from './spoken-themes.ts';
import { toldOf, type Told } from './told.ts';
import { understand } from './understand.ts';

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

export interface Answer extends Told {
  /** False where no result holds every word, nor is a page that was asked for. */
  whole: boolean;
  asked: Asked;
  results: Found[];
  /** How many results are to be drawn first: what fits a screen and takes few requests. */
  first: number;
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

/** What is worked out once for all questions. */
async function learned(start: SearchStart): Promise<{ names: Names; spoken: SpokenThemes }> {
  const names = await namesOf(start);
  const spoken = await spokenThemes(start.themes);
  await learnSynonyms(giveWay);
  return { names, spoken };
}

/** Opens the filters of an index when they are first needed; where that failed, the next call tries again. */
function facetsOf(library: Library): () => Promise<Facets> {
  let opened: Promise<Facets> | null = null;
  const forget = (error: unknown): never => {
    opened = null;
    throw error;
  };
  return () => (opened ??= library.facets().then(openFacets).catch(forget));
}

/** What a query is narrowed by. */
interface Narrowing {
  /** Null where neither filters nor dates are asked for. */
  needed: Facets | null;
  chosen: Filters;
  /** Values of filters that there are none of. */
  unknown: string[];
  isNarrowed: boolean;
}

async function narrowingOf(
  { chosen, sort, counted }: Query,
  facets: () => Promise<Facets>,
): Promise<Narrowing> {
  const isNeeded = counted || sort === 'newest' || isChosen(chosen);
  if (!isNeeded) return { needed: null, chosen: {}, unknown: [], isNarrowed: false };
  const needed = await facets();
  const choice = readChoice(chosen, needed.names);
  return { needed, ...choice, isNarrowed: isChosen(choice.chosen) };
}

/** Search over an index, in the browser or in a test. */
export function searchEngine(shared: Library): SearchEngine {
  const { start } = shared;
  const ready = learned(start);
  const facets = facetsOf(shared);
  const themeNames = new Map(start.themes.map(({ id, name }) => [id, name]));
  const all = Array.from({ length: start.count }, (_, record) => record);

  return {
    answer: async (query) => {
      const { question: typed, alone, sort, counted } = query;
      const known = await ready;
      const { needed, chosen, unknown: unknownFilters, isNarrowed } = await narrowingOf(query, facets);
      const library = shared.forOne();
      const room = roomIn(library);
      const { names } = known;
      const understood = await understand({ typed, alone: new Set(alone) }, { names, room, library });
      const found = await findIn(understood, known, { room, library });
      const wantsThread = !isNarrowed && sort !== 'newest';
      const { themes, thread } = guessed({ ...understood, ...found, wantsThread }, start);
      await giveWay();
      const { named, isEmpty, ranked } = found;
      const best = isEmpty ? all : ranked.map(({ record }) => record);
      const pages = isNarrowed ? [] : named.pages;
      const records = arranged(withThemes(withPages(best, named.pages), themes), { chosen, sort, needed });
      return {
        ...toldOf(understood, found.hits, themeNames),
        whole: found.whole || pages.length > 0,
        asked: { ...named, pages },
        results: withThread(foundOf(records, pages, library), thread),
        first: affordable(records.slice(0, MOST_DRAWN), MOST_REQUESTS - room.spent(), library),
        before: best.length,
        unknownFilters,
        chosen,
        names: needed?.names ?? null,
        facets: needed && counted ? countFacets(best, chosen, needed) : null,
      };
    },
  };
}
