import Fuse from 'fuse.js';
import { addressOf } from '../../model/addresses.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import type { NamedThing, SearchStart } from '../pieces/format.ts';

/** A page whose name begins as what is typed. */
interface Suggestion {
  name: string;
  kind: 'council' | 'theme' | 'word' | 'page';
  url: string;
}

const MOST = 6;
const SHORTEST = 2;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 2 where the name begins so, 1 where one of its words or another name does, 0 else. */
function likeness({ name, also }: NamedThing, typed: string): number {
  const own = plain(name);
  if (own.startsWith(typed)) return 2;
  return own.includes(` ${typed}`) || also.some((other) => plain(other).startsWith(typed)) ? 1 : 0;
}

/** How unlike a name may be that was meant all the same: two letters of a long one. */
const UNLIKE = 0.3;

/**
 * The likeliest pages for what is typed so far: names that begin so, then those with a word or another name that does;
 * where none does, names that are spelt alike.
 */
export function suggestions(typed: string, start: SearchStart): Suggestion[] {
  const wanted = plain(typed);
  if (wanted.length < SHORTEST) return [];
  const all = namedPages(start);
  const begun = all
    .map((page) => ({ page, likeness: likeness(page.thing, wanted) }))
    .filter((each) => each.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ page }) => page);
  return (begun.length > 0 ? begun : speltAlike(all, wanted))
    .slice(0, MOST)
    .map(({ thing: { name }, kind, url }) => ({ name, kind, url }));
}

type NamedPage = Omit<Suggestion, 'name'> & { thing: NamedThing };

const namedPages = ({ councils, themes, terms, pages }: SearchStart): NamedPage[] => [
  ...councils.map((thing) => ({
    thing,
    kind: 'council' as const,
    url: addressOf.council(thing.id as CouncilId),
  })),
  ...themes.map((thing) => ({ thing, kind: 'theme' as const, url: addressOf.theme(thing.id as ThemeId) })),
  ...terms.map((thing) => ({ thing, kind: 'word' as const, url: thing.id })),
  ...pages.map((thing) => ({ thing, kind: 'page' as const, url: thing.id })),
];

const speltAlike = (all: readonly NamedPage[], wanted: string): NamedPage[] =>
  new Fuse(all, { keys: ['thing.name', 'thing.also'], threshold: UNLIKE })
    .search(wanted, { limit: MOST })
    .map(({ item }) => item);
