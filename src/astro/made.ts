import type { ListedPage } from '../site/site.ts';
import { pageKey } from './page-key.ts';

/** What a build knows of the files that the last one made. Our own build hands it over; a server has none. */
export interface MadeFiles {
  /** True where no file of the last build can stand in this site: nothing need be compared. */
  isFresh: boolean;
  /** Takes a file into the site as the last build left it; false where it was made of something else. */
  take: (file: string, madeOf: string) => boolean;
  /** Writes down what a file is made of now. */
  note: (file: string, madeOf: string) => void;
}

const shared = globalThis as { improvementJourneysMade?: MadeFiles | undefined };

/** Gives the pages what the last build made; a server has nothing of it. */
export function handOverMade(made: MadeFiles | undefined): void {
  shared.improvementJourneysMade = made;
}

/**
 * The pages of a route that Astro is to make: those whose object is not that of the last build. An object is not held
 * here, because those of all pages would fill the memory: it is made to be compared, and again for its page. Pages that
 * are made together (those of years, for example) are held.
 */
export function toMake<Page extends object>(route: string, listed: readonly ListedPage<Page>[]) {
  const made = shared.improvementJourneysMade;
  return listed.flatMap(({ params, page }) => {
    if (!made) return { params, props: { page } };
    const file = fileOf(route, params);
    if (made.isFresh) return { params, props: { page: () => noted(page(), file, made) } };
    const madeOf = pageKey(file, page());
    if (made.take(file, madeOf)) return [];
    made.note(file, madeOf);
    return { params, props: { page } };
  });
}

function noted<Page extends object>(page: Page, file: string, made: MadeFiles): Page {
  made.note(file, pageKey(file, page));
  return page;
}

/** `/councils/[council]`, `{ council: 'leeds' }` -> `/councils/leeds/index.html`; `/data/[file]` -> `/data/events.csv`. */
function fileOf(route: string, params: ListedPage<unknown>['params']): string {
  const path = route.replaceAll(/\/\[(?:\.{3})?(\w+)\]/gu, (_, name: string) => {
    const value = params[name];
    return value === undefined ? '' : `/${value}`;
  });
  return /\.\w+$/u.test(path) ? path : `${path}/index.html`;
}
