import { pairStarts } from './hits.ts';
import { mentionOf } from '../pieces/mentions.ts';
import type { Library } from './library.ts';
import type { Part } from './question.ts';
import { stem } from '../text/stem.ts';

/** How many requests a first search may make until its first results are drawn, the one for the first piece too. */
export const MOST_REQUESTS = 12;
/** So many of them for words: what is left over is for results. */
export const FOR_WORDS = 8;
/** What fits a screen is drawn first. */
export const MOST_DRAWN = 5;
/** Nearness leaves room for pages that then come first. */
export const FOR_PAGES = 2;

/** Counts the requests of one search. */
export interface Room {
  /** How many it has made, that for the first piece too. */
  spent: () => number;
  /** How many of these pieces are not at hand. */
  cost: (paths: readonly string[]) => number;
}

/** The count of one search, of which the library is its own. */
export function roomIn(library: Library): Room {
  return {
    spent: () => 1 + library.requests(),
    cost: (paths) => new Set(paths.filter((path) => !library.isAtHand(path))).size,
  };
}

const pathsOfLook = (look: Part['look'], { pathOf }: Library): string[] => {
  switch (look.for) {
    case 'word':
      return [look.word, ...look.also, ...(look.group ? [look.group.key] : [])].map(pathOf.entry);
    case 'compound':
      return [look.words.join(''), ...look.words].map(pathOf.entry);
    case 'group':
      return [pathOf.entry(look.group.key)];
    case 'month':
      return [pathOf.entry(look.token)];
    case 'council':
      return [pathOf.entry(mentionOf(look.council.id))];
    case 'phrase':
      return look.words.length === 1
        ? look.words.map(pathOf.entry)
        : pairStarts(look.words.length).map((at) =>
            pathOf.pair(look.words[at] ?? '', look.words[at + 1] ?? ''),
          );
  }
};

const pathsOf = (parts: readonly Part[], library: Library): string[] =>
  parts.flatMap(({ look, themes }) => [
    ...pathsOfLook(look, library),
    ...themes.map((theme) => library.pathOf.entry(`#${theme}`)),
  ]);

/** So many requests are left for words that turn out to be mistyped: letters to correct them by, and what was meant. */
const FOR_SPELLING = 3;

/** Asks for all that some parts take while it is still looked up whether the index has their words. */
export function fetchAhead(parts: readonly Part[], library: Library): void {
  const paths = pathsOf(parts, library);
  if (roomIn(library).cost(paths) <= FOR_WORDS - FOR_SPELLING) library.fetchAhead(paths);
}

/** What of a question is looked for, and the words that a long one is too long for. */
interface Fitting {
  parts: Part[];
  left: string[];
}

/**
 * The parts of a question that so many requests allow: a long one loses what its words bring in of themes, then its
 * commonest words, which tell least, then the last.
 */
export function fitting(parts: readonly Part[], most: number, library: Library): Fitting {
  const { cost } = roomIn(library);
  let kept = [...parts];
  const isTooMuch = (): boolean => cost(pathsOf(kept, library)) > most;
  if (isTooMuch()) kept = kept.map((part) => ({ ...part, themes: part.themes.slice(0, 1) }));
  for (const part of telling(parts, library.start.common)) {
    if (!isTooMuch()) break;
    const rest = kept.filter(({ label }) => label !== part.label);
    if (rest.length > 0 && cost(pathsOf(rest, library)) < cost(pathsOf(kept, library))) kept = rest;
  }
  if (isTooMuch()) kept = kept.map((part) => ({ ...part, themes: [] }));
  const labels = new Set(kept.map(({ label }) => label));
  return { parts: kept, left: parts.filter(({ label }) => !labels.has(label)).map(({ label }) => label) };
}

/** Single words, those first that tell least: common ones, the commonest first, then the last of the question. */
function telling(parts: readonly Part[], common: readonly string[]): Part[] {
  const rank = ({ look }: Part): number => {
    const at = look.for === 'word' ? common.indexOf(stem(look.word)) : -1;
    return at < 0 ? common.length : at;
  };
  return parts
    .filter(({ look }) => look.for === 'word' || look.for === 'compound')
    .sort((a, b) => rank(a) - rank(b) || b.at - a.at);
}

/** How many of the first of some records can be fetched with so many requests; one in any case. */
export function affordable(records: readonly number[], most: number, library: Library): number {
  const { cost } = roomIn(library);
  let count = Math.min(1, records.length);
  const isWithin = (many: number): boolean => cost(records.slice(0, many).map(library.pathOf.record)) <= most;
  while (count < records.length && isWithin(count + 1)) count += 1;
  return count;
}
