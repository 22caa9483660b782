import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile } from '../../src/model/addresses.ts';
import { remembered } from '../../src/model/once.ts';
import { tagsOf } from './html.ts';
import { fetchedBy, followedBy } from './links.ts';
import type { BuiltPage } from './site-files.ts';

const ORIGIN = 'http://site.invalid';

/** A link or a fault, with the first page that has it and how many have it. */
export interface Tallied {
  what: string;
  first: string;
  pages: number;
}

/** What pages say of themselves that decides whether the site is sound. Kept small: it travels between threads. */
export interface PageFacts {
  /** Ids of each page, by its address. */
  ids: Map<string, string[]>;
  /** Links within the site, resolved: `/councils/#map`, with the base path. */
  links: Tallied[];
  faults: Tallied[];
}

/** Pages of one share of a site. */
export interface PageTask {
  folder: string;
  files: readonly string[];
  base: string;
}

/** Reads pages, and keeps of them what decides whether the site is sound. */
export function factsOfPages({ folder, files, base }: PageTask): PageFacts {
  const reader = new PageReader(base);
  for (const file of files) reader.read(file, readFileSync(path.join(folder, file), 'utf8'));
  return reader.facts();
}

/** What was read of pages of a site with that base path. */
export class PageReader {
  readonly #base: string;
  readonly #ids = new Map<string, string[]>();
  readonly #links = new Tally();
  readonly #faults = new Tally();

  constructor(base: string) {
    this.#base = base;
  }

  read(file: string, html: string): void {
    const page = { address: addressOfFile(file), html };
    const { resources, targets, ids } = partsOf(page);
    this.#ids.set(page.address, apart(ids));
    for (const fault of faultsAlone(page, resources)) this.#faults.add(fault, page.address);
    const place = ORIGIN + this.#base.slice(0, -1) + page.address;
    for (const link of internalLinks([...targets, ...resources], place)) this.#links.add(link, page.address);
  }

  facts(): PageFacts {
    return { ids: this.#ids, links: this.#links.all(), faults: this.#faults.all() };
  }
}

/** The same texts in memory of their own: a part of a page's text keeps the whole of it. */
const apart = (texts: readonly string[]): string[] => JSON.parse(JSON.stringify(texts)) as string[];

function partsOf({ html }: BuiltPage): { ids: string[]; targets: Set<string>; resources: Set<string> } {
  const [ids, targets, resources] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const tag of tagsOf(html)) {
    if (tag.id !== undefined) ids.add(tag.id);
    for (const href of followedBy(tag)) targets.add(href);
    for (const href of fetchedBy(tag)) resources.add(href);
  }
  return { ids: [...ids], targets, resources };
}

function faultsAlone({ html, address }: BuiltPage, resources: Iterable<string>): string[] {
  const foreign = [...resources].filter((url) => isForeign(url, address));
  return [
    ...(/<title>[^<]+<\/title>/u.test(html) ? [] : ['no title']),
    ...foreign.map((url) => `${url} fetched from another host`),
  ];
}

function isForeign(url: string, address: string): boolean {
  const { protocol, origin } = new URL(url, ORIGIN + address);
  return protocol !== 'data:' && origin !== ORIGIN;
}

function internalLinks(hrefs: Iterable<string>, place: string): Set<string> {
  const links = Array.from(hrefs, (href) => (isWhole(href) ? wholeLink(href) : linkFrom(place, href)));
  return new Set(links.filter((link) => link !== ''));
}

/** True for what leads to the same from any page. */
const isWhole = (href: string): boolean => /^(?:\/|[a-z]+:)/u.test(href);

/** Most links are on many pages. */
const wholeLink = remembered((href) => linkFrom(ORIGIN, href));

/** The place within the site; nothing where a link leaves it. */
function linkFrom(place: string, href: string): string {
  const { origin, pathname, hash } = new URL(href, place);
  return origin === ORIGIN ? pathname + hash : '';
}

/** Counts the pages that have something, and keeps the first of them in the order of addresses. */
class Tally {
  readonly #found = new Map<string, Tallied>();

  add(what: string, address: string): void {
    const known = this.#found.get(what);
    if (!known) this.#found.set(what, { what, first: address, pages: 1 });
    else {
      known.pages += 1;
      if (address < known.first) known.first = address;
    }
  }

  all(): Tallied[] {
    return [...this.#found.values()];
  }
}

/** The same, found in several shares of a site. */
function together(shares: Tallied[][]): Tallied[] {
  return [...Map.groupBy(shares.flat(), ({ what }) => what)].map(([what, all]) => ({
    what,
    first: all.map(({ first }) => first).sort()[0] ?? '',
    pages: all.reduce((sum, { pages }) => sum + pages, 0),
  }));
}

/** What was read in several shares of a site. */
export const joinedFacts = (shares: readonly PageFacts[]): PageFacts => ({
  ids: new Map(shares.flatMap(({ ids }) => [...ids])),
  links: together(shares.map(({ links }) => links)),
  faults: together(shares.map(({ faults }) => faults)),
});
