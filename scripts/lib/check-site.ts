import { inShares } from '../../src/load/threads.ts';
import { factsOfPages, together, type Found, type PageFacts, type PageTask } from './page-facts.ts';
import { isPage, listFiles } from './site-files.ts';

/** A thread takes a quarter of a second to begin; a page about half a millisecond to read. */
const WORTH_A_THREAD = 1_000;
const THREAD = new URL('page-facts-thread.ts', import.meta.url);

export interface SiteCheck {
  pages: number;
  /** What is wrong, each fault once with its pages: dead links and fragments, other hosts, missing titles. */
  faults: string[];
}

/** Reads a built site and looks for what is wrong with it. */
export async function checkSite({ folder, base }: { folder: string; base: string }): Promise<SiteCheck> {
  const files = await listFiles(folder);
  const shares = await factsOf({ folder, base, files: files.filter(isPage) });
  const ids = new Map(shares.flatMap((share) => [...share.ids]));
  const site = { files: new Set(files), ids, base };
  const faults = together(shares.map((share) => share.faults));
  const dead = together(shares.map(({ links }) => links)).flatMap((link) =>
    linkFaults(link.what, site).map((what) => ({ ...link, what })),
  );
  return { pages: ids.size, faults: [...faults, ...dead].sort(byFirstPage).map(told) };
}

const factsOf = ({ files, ...where }: PageTask): Promise<PageFacts[]> =>
  inShares(files, {
    worth: WORTH_A_THREAD,
    script: THREAD,
    here: factsOfPages,
    taskOf: (share): PageTask => ({ files: share, ...where }),
  });

const byFirstPage = (one: Found, other: Found): number => (one.first < other.first ? -1 : 1);

const told = ({ what, first, pages }: Found): string =>
  `${what} (on ${first}${pages > 1 ? ` and ${pages - 1} more` : ''})`;

interface Site {
  files: ReadonlySet<string>;
  ids: ReadonlyMap<string, readonly string[]>;
  base: string;
}

function linkFaults(link: string, { files, ids, base }: Site): string[] {
  const [pathname = '', hash = ''] = link.split('#');
  const shown = decodeURI(link);
  if (!pathname.startsWith(base)) return [`link to ${shown} leaves ${base}`];
  const target = decodeURI(pathname.slice(base.length - 1));
  const file = target.endsWith('/') ? `${target}index.html` : target;
  if (!files.has(file)) return [`link to ${shown} leads nowhere`];
  const fragment = decodeURIComponent(hash);
  const there = ids.get(target) ?? [];
  if (fragment === '' || fragment === 'top' || there.includes(fragment)) return [];
  return [`link to ${shown} leads nowhere on its page, which has ${someOf(there)}`];
}

const someOf = (ids: readonly string[]): string =>
  ids
    .slice(0, 8)
    .map((id) => `#${id}`)
    .join(', ') || 'none';
