import { loaded } from './loaded.ts';

/** An address that was published once, and the one to show in its place. */
export interface Moved {
  from: string;
  to: string;
}

const moved = (): Moved[] => [...loaded().redirects].map(([from, { to }]) => ({ from, to }));

/** Whole pages that have moved: each gets a page that leads on. */
export const movedPages = (): Moved[] => moved().filter(({ from }) => !from.includes('#'));

/** Places on a page that have moved elsewhere, each with the id that it had. */
export const movedPlaces = (page: string): { id: string; to: string }[] =>
  moved()
    .filter(({ from }) => from.startsWith(`${page}#`))
    .map(({ from, to }) => ({ id: from.slice(page.length + 1), to }));
