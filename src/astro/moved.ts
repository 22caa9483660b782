import type { Content } from '../load/content.ts';
import { once } from '../model/once.ts';
import { loaded } from './loaded.ts';

/** An address that was published once, and the one to show in its place. */
export interface Moved {
  from: string;
  to: string;
}

/** An address that was published once and taken away, with the day and the reason. */
export interface Withdrawn {
  from: string;
  date: string;
  why: string;
}

/** What has become of places that once were on a page, each with the id that it had. */
export interface LeftPlaces {
  moved: { id: string; to: string }[];
  withdrawn: { id: string; date: string; why: string }[];
}

const isPage = ({ from }: { from: string }): boolean => !from.includes('#');

/** Whole pages that have moved: each gets a page that leads on. */
export const movedPages = (): Moved[] => moved(loaded()).filter(isPage);

/** Whole pages that were withdrawn: each gets a page that says so. */
export const withdrawnPages = (): Withdrawn[] => withdrawn(loaded()).filter(isPage);

/** Each of them with what its page shows. */
export const leftPages = () =>
  [...movedPages().map((page) => ({ ...page, refreshes: refreshes(page) })), ...withdrawnPages()].map(
    (page) => ({ params: { moved: page.from.replace(/^\/|\/$/gu, '') }, props: { page } }),
  );

/** Whoever came for a place is led on by a script, or finds the note at that place: a refresh would lose the place. */
const refreshes = ({ from }: Moved): boolean => leftPlaces(from).moved.length === 0;

/** What once stood on a page, and has moved elsewhere or was withdrawn. */
export function leftPlaces(page: string): LeftPlaces {
  return placesIn(loaded()).get(page) ?? NOTHING;
}

const NOTHING: LeftPlaces = { moved: [], withdrawn: [] };

const moved = ({ redirects }: Content): Moved[] => [...redirects].map(([from, { to }]) => ({ from, to }));

const withdrawn = (content: Content): Withdrawn[] =>
  [...content.withdrawn].map(([from, { date, why }]) => ({ from, date, why }));

const placesIn = once((content: Content): ReadonlyMap<string, LeftPlaces> => {
  const pages = new Map<string, LeftPlaces>();
  const placesOn = (page: string): LeftPlaces => {
    const places = pages.get(page) ?? { moved: [], withdrawn: [] };
    pages.set(page, places);
    return places;
  };
  for (const { from, to } of moved(content)) {
    const [page = '', id] = from.split('#');
    if (id !== undefined) placesOn(page).moved.push({ id, to });
  }
  for (const { from, date, why } of withdrawn(content)) {
    const [page = '', id] = from.split('#');
    if (id !== undefined) placesOn(page).withdrawn.push({ id, date, why });
  }
  return pages;
});
