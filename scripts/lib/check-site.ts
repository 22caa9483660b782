import path from 'node:path';
import { inShares } from '../../src/load/threads.ts';
import { addressOfFile } from '../../src/model/addresses.ts';
import type { EarlyFacts } from './early-reader.ts';
import { factsOfPages, joinedFacts, type Tallied, type PageFacts, type PageTask } from './page-facts.ts';
import { isAsLeft, isPage, listFiles } from './site-files.ts';

/** A thread takes a quarter of a second to begin; a page about half a millisecond to read. */
const WORTH_A_THREAD = 1_000;
const THREAD = new URL('page-facts-thread.ts', import.meta.url);

export interface SiteCheck {
  pages: number;
  /** Every file of the site by its address. */
  files: string[];
  /** What is wrong, each fault once with its pages: dead links and fragments, other hosts, missing titles. */
  faults: string[];
  /** Every link within the site that its pages have, and at times some that they had before. */
  links: string[];
}

/** A built site, and what of it was taken from the last sound one. */
interface Checked {
  folder: string;
  base: string;
  last?: { kept: ReadonlySet<string>; links: readonly string[] };
  /** What of it was read while it was made. */
  early?: EarlyFacts | null;
}

interface Listed extends Checked {
  files: string[];
}

/** Reads a built site and looks for what is wrong with it. */
export async function checkSite(checked: Checked): Promise<SiteCheck> {
  const site = { ...checked, files: listFiles(checked.folder) };
  return (await checkMade(site)) ?? checkAll(site);
}

async function checkAll(listed: Listed): Promise<SiteCheck> {
  const { files, base } = listed;
  const { ids, links, faults } = await factsOfAll(listed);
  const site = { files: new Set(files), ids, base };
  const dead = links.flatMap((link) => linkFaults(link.what, site).map((what) => ({ ...link, what })));
  return {
    pages: ids.size,
    files,
    faults: [...faults, ...dead].sort(byFirstPage).map(told),
    links: links.map(({ what }) => what),
  };
}

/**
 * Reads only pages that are not of the last sound site: the others are as they were, so that they are still sound where
 * all that any page led to is still there. Null where something is not, or is not known: then all pages are read.
 */
async function checkMade({ files, folder, base, last }: Listed): Promise<SiteCheck | null> {
  if (!last) return null;
  const pages = files.filter(isPage);
  const made = await factsOf({ folder, base, files: pages.filter((file) => !last.kept.has(file)) });
  const known = new Set(last.links);
  const fresh = made.links.map(({ what }) => what).filter((link) => !known.has(link));
  const led = new Set(fresh.filter((link) => link.includes('#')).map((link) => targetOf(link, base).file));
  const others = await factsOf({ folder, base, files: [...led].filter((file) => last.kept.has(file)) });
  const asBefore = pages
    .filter((file) => last.kept.has(file))
    .map((file) => [addressOfFile(file), null] as const);
  const site = { files: new Set(files), ids: new Map([...asBefore, ...others.ids, ...made.ids]), base };
  const links = [...known, ...fresh];
  const isSound = made.faults.length === 0 && links.every((link) => linkFaults(link, site).length === 0);
  return isSound ? { pages: pages.length, files, faults: [], links } : null;
}

/** What was read early is taken only as a whole: where one file is another now, all are read. */
async function factsOfAll({ files, folder, base, early }: Listed): Promise<PageFacts> {
  const pages = files.filter(isPage);
  const isAsRead =
    early && [...early.states].every(([file, state]) => isAsLeft(path.join(folder, file), state));
  if (!isAsRead) return factsOf({ folder, base, files: pages });
  const others = await factsOf({ folder, base, files: pages.filter((file) => !early.states.has(file)) });
  return joinedFacts([early.facts, others]);
}

async function factsOf({ files, ...where }: PageTask): Promise<PageFacts> {
  const shares = await inShares(files, {
    worth: WORTH_A_THREAD,
    script: THREAD,
    here: factsOfPages,
    taskOf: (share): PageTask => ({ files: share, ...where }),
  });
  return joinedFacts(shares);
}

const byFirstPage = (one: Tallied, other: Tallied): number => (one.first < other.first ? -1 : 1);

const told = ({ what, first, pages }: Tallied): string =>
  `${what} (on ${first}${pages > 1 ? ` and ${pages - 1} more` : ''})`;

interface Site {
  files: ReadonlySet<string>;
  /** Null for a page that has those that it had. */
  ids: ReadonlyMap<string, readonly string[] | null>;
  base: string;
}

function linkFaults(link: string, { files, ids, base }: Site): string[] {
  if (!link.startsWith(base)) return [`link to ${decodeURI(link)} leaves ${base}`];
  const { target, file, fragment } = targetOf(link, base);
  if (!files.has(file)) return [`link to ${decodeURI(link)} leads nowhere`];
  const there = ids.get(target) ?? (ids.has(target) ? null : []);
  if (there === null || fragment === '' || fragment === 'top' || there.includes(fragment)) return [];
  return [`link to ${decodeURI(link)} leads nowhere on its page, which has ${someOf(there)}`];
}

/** `/x/councils/#map` -> the address of the page, its file, and the place on it. */
function targetOf(link: string, base: string): { target: string; file: string; fragment: string } {
  const [pathname = '', hash = ''] = link.split('#');
  const target = decodeURI(pathname.slice(base.length - 1));
  const file = target.endsWith('/') ? `${target}index.html` : target;
  return { target, file, fragment: decodeURIComponent(hash) };
}

const someOf = (ids: readonly string[]): string =>
  ids
    .slice(0, 8)
    .map((id) => `#${id}`)
    .join(', ') || 'none';
