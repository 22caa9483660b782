import { addressOf } from '../model/addresses.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import type { NamedThing, SearchStart } from './index/format.ts';

/** A page whose name begins as what is typed. */
export interface Suggestion {
  name: string;
  kind: 'council' | 'theme' | 'word';
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

/** The likeliest pages for what is typed so far: names that begin so, then those with a word or another name that does. */
export function suggestions(typed: string, { councils, themes, terms }: SearchStart): Suggestion[] {
  const wanted = plain(typed);
  if (wanted.length < SHORTEST) return [];
  const all = [
    ...councils.map((thing) => ({
      thing,
      kind: 'council' as const,
      url: addressOf.council(thing.id as CouncilId),
    })),
    ...themes.map((thing) => ({ thing, kind: 'theme' as const, url: addressOf.theme(thing.id as ThemeId) })),
    ...terms.map((thing) => ({ thing, kind: 'word' as const, url: thing.id })),
  ];
  return all
    .map(({ thing, kind, url }) => ({ name: thing.name, kind, url, likeness: likeness(thing, wanted) }))
    .filter((each) => each.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name, kind, url }) => ({ name, kind, url }));
}
