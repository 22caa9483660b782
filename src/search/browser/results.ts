import type { AskedPage } from './asked-pages.ts';
import { byDate, narrow, type Facets } from './facets.ts';
import type { ShownRecord } from '../pieces/format.ts';
import type { Library } from './library.ts';
import type { GuessedThread, Guesses } from './likely-themes.ts';
import type { Filters } from '../record.ts';

/** A result before its words are fetched. */
export interface Found {
  /** Set where it is a page that was asked for by name. */
  page: AskedPage | null;
  load: () => Promise<ShownRecord>;
}

/** Pages that were asked for come first, in their order; then what was found. */
export function withPages(best: readonly number[], pages: readonly AskedPage[]): number[] {
  const first = pages.flatMap(({ record }) => record ?? []);
  return [...new Set([...first, ...best])];
}

/** Themes that the question is likely about: before what was found, or after the first of it. */
export function withThemes(best: readonly number[], { first, second }: Guesses): number[] {
  const [before, after] = [first, second].map((themes) => themes.map(({ record }) => record));
  return [...new Set([...(before ?? []), ...best.slice(0, 1), ...(after ?? []), ...best])];
}

interface Arrangement {
  chosen: Filters;
  sort: 'best' | 'newest';
  needed: Facets | null;
}

/** What the filters leave, in the order that was chosen. */
export function arranged(records: readonly number[], { chosen, sort, needed }: Arrangement): number[] {
  if (!needed) return [...records];
  const left = narrow(records, chosen, needed);
  return sort === 'newest' ? byDate(left, needed) : left;
}

/** A page that is no record of the index stands before the records. */
export function foundOf(records: readonly number[], pages: readonly AskedPage[], library: Library): Found[] {
  const apart = pages.filter(({ record }) => record === null);
  return [
    ...apart.map((page) => ({ page, load: () => Promise.resolve(shownPage(page)) })),
    ...records.map((record) => ({
      page: pages.find((page) => page.record === record) ?? null,
      load: () => library.record(record),
    })),
  ];
}

/** The page on the theme that a question on a council is likely about stands among what was found. */
export const withThread = (found: readonly Found[], thread: GuessedThread | null): Found[] =>
  thread === null
    ? [...found]
    : found.toSpliced(thread.after, 0, {
        page: thread.page,
        load: () => Promise.resolve(shownPage(thread.page)),
      });

const shownPage = ({ kind, url, name, text }: AskedPage): ShownRecord => ({
  url,
  title: name,
  text,
  kind: kind === 'thread' ? 'journey' : kind,
});
