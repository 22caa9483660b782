import { askedIn, type Asked } from './asked.ts';
import { countFacets, openFacets, readChoice, type FacetCounts, type Facets } from './facets.ts';
import { giveWay } from './give-way.ts';
import { hitsOf, type Hits } from './hits.ts';
import type { SearchStart } from './index/format.ts';
import type { Library } from './library.ts';
import { namesOf, type Names } from './names.ts';
import {
  guessedThemes,
  guessedThread,
  likelyThemes,
  shownInAnyCase,
  type GuessedThread,
  type Guesses,
  type LikelyTheme,
} from './likely-themes.ts';
import { byNearness } from './nearness.ts';
import type { Part } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import { arranged, foundOf, withPages, withThemes, withThread, type Found } from './results.ts';
import { affordable, FOR_PAGES, MOST_DRAWN, MOST_REQUESTS, roomIn } from './room.ts';
import { spokenThemes, type SpokenThemes } from './spoken-themes.ts';
import { FILTER_NAMES, type Filters } from './record.ts';
import type { Unknown } from './spelling.ts';
import { understand, type Desk, type Understood } from './understand.ts';

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
  /** Words of a long question that were not looked for. */
  left: string[];
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

/** What is worked out once for all questions. */
const learned = async (start: SearchStart): Promise<{ names: Names; spoken: SpokenThemes }> => ({
  names: await namesOf(start),
  spoken: await spokenThemes(start.themes),
});

/** Search over an index, in the browser or in a test. */
export function searchEngine(shared: Library): SearchEngine {
  const { start } = shared;
  const ready = learned(start);
  const themeNames = new Map(start.themes.map(({ id, name }) => [id, name]));
  let opened: Promise<Facets> | null = null;
  const facets = (): Promise<Facets> => (opened ??= shared.facets().then(openFacets).catch(forget));
  const forget = (error: unknown): never => {
    opened = null;
    throw error;
  };
  const all = Array.from({ length: start.count }, (_, record) => record);

  return {
    answer: async ({ question: typed, chosen: asked, alone, sort, counted }) => {
      const { names, spoken } = await ready;
      const needed = counted || sort === 'newest' || isChosen(asked) ? await facets() : null;
      const { chosen, unknown: unknownFilters } = needed
        ? readChoice(asked, needed.names)
        : { chosen: {}, unknown: [] };
      const library = shared.forOne();
      const room = roomIn(library);
      const understood = await understand({ typed, alone: new Set(alone) }, { names, room, library });
      const named = namedIn(understood, names, library);
      const hits = await Promise.all(understood.parts.map((part) => hitsOf(part, library)));
      // Who names pages is not guessed at.
      const likely = named.pages.length > 0 ? [] : await likelyIn(understood, spoken, library);
      const found = await findIn({ ...understood, hits, likely }, { room, library });
      const isNarrowed = needed !== null && isChosen(chosen);
      const wantsThread = !isNarrowed && sort !== 'newest';
      const { themes, thread } = guessed(
        { ...understood, ...found, likely, named, wantsThread },
        shared.start,
      );
      await giveWay();
      const best = found.isEmpty ? all : found.ranked.map(({ record }) => record);
      const pages = isNarrowed ? [] : named.pages;
      const records = arranged(withThemes(withPages(best, named.pages), themes), { chosen, sort, needed });
      const { question, unknown, parts, left } = understood;
      return {
        question,
        unknown,
        missing: missingIn(parts, hits, unknown),
        whole: found.whole,
        added: addedBy(parts, themeNames),
        asked: { ...named, pages },
        parts,
        left,
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

/** What themes the words beside councils are about. */
const likelyIn = ({ question, parts }: Understood, spoken: SpokenThemes, library: Library) =>
  likelyThemes(
    { parts: parts.filter(({ look }) => look.for !== 'council'), spoken: spoken(question) },
    library,
  );

/** The records that hold something of a question. */
interface FoundIn {
  ranked: Ranked[];
  isEmpty: boolean;
  /** True where some record holds every part. */
  whole: boolean;
}

interface Findable extends Understood {
  hits: readonly Hits[];
  likely: readonly LikelyTheme[];
}

async function findIn(
  { question, parts, hits, likely }: Findable,
  { room, library }: Desk,
): Promise<FoundIn> {
  await giveWay();
  const ofCouncils = hits.filter((_, at) => parts[at]?.look.for === 'council');
  const requests = MOST_REQUESTS - room.spent() - FOR_PAGES;
  const theme = shownInAnyCase({ parts, likely });
  if (theme) library.fetchAhead([library.pathOf.record(theme.record)]);
  const ranked = await byNearness(
    question,
    { ranked: rank(hits, library.start.count, ofCouncils), requests },
    library,
  );
  await giveWay();
  const isEmpty = parts.length === 0;
  return { ranked, isEmpty, whole: isEmpty || ranked.some((each) => each.parts === parts.length) };
}

interface Guessable extends Understood, FoundIn {
  likely: readonly LikelyTheme[];
  named: Asked;
  wantsThread: boolean;
}

/** What a question in everyday words is likely about; a question that names pages is not guessed at. */
function guessed(
  { question, parts, unknown, ranked, whole, likely, named, wantsThread }: Guessable,
  start: SearchStart,
): { themes: Guesses; thread: GuessedThread | null } {
  if (named.pages.length > 0) return { themes: { first: [], second: [] }, thread: null };
  const isWhole = whole && unknown.every(({ taken }) => taken !== null);
  const near = ranked[0]?.near ?? 0;
  const said = { question, parts, likely, isWhole, near };
  return {
    themes: guessedThemes({ ...said, named: named.names }),
    thread: wantsThread ? guessedThread(said, start) : null,
  };
}

const namedIn = ({ question, meant }: Understood, names: Names, { start }: Library): Asked =>
  meant.phrases.length > 0
    ? { pages: [], names: [] }
    : askedIn(
        question,
        meant.words.map(({ form }) => form),
        names,
        start,
      );

/** What was looked for and is nowhere, but for words that were already said to be unknown. */
const missingIn = (parts: readonly Part[], hits: readonly Hits[], unknown: readonly Unknown[]): string[] =>
  parts
    .filter(({ label }, at) => hits[at]?.size === 0 && !unknown.some(({ typed }) => typed === label))
    .map(({ label, look }) =>
      look.for === 'month' || look.for === 'phrase' ? label.replace(/[“”]/gu, '') : label,
    );
