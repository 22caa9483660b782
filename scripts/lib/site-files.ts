import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { tagsOf } from './html.ts';
import { fetchedBy, followedBy } from './links.ts';

const OPEN_FILES = 64;

/** One page of a built site. */
export interface Page {
  /** From the root of the site, without the base path: `/councils/norfolk/`. */
  address: string;
  html: string;
  ids: ReadonlySet<string>;
  /** Addresses as the page gives them: those that a reader can go to, and those that the browser fetches. */
  followed: ReadonlySet<string>;
  fetched: ReadonlySet<string>;
}

/** A built site as it lies in its folder. */
export interface SiteFiles {
  /** Every file, as an address: `/councils/norfolk/index.html`. */
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, Page>;
}

/** Reads a built site; nothing outside the folder. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const files = await listFiles(folder);
  const pages = await pLimit(OPEN_FILES).map(files.filter(isPage), (file) => readPage(folder, file));
  return { files: new Set(files), pages: new Map(pages.map((page) => [page.address, page])) };
}

/** Every file below a folder as an address from it, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .sort();
}

const isPage = (file: string): boolean => file.endsWith('.html');

async function readPage(folder: string, file: string): Promise<Page> {
  const html = await readFile(path.join(folder, file), 'utf8');
  const [ids, followed, fetched] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const tag of tagsOf(html)) {
    if (tag.id !== undefined) ids.add(tag.id);
    for (const href of followedBy(tag)) followed.add(href);
    for (const href of fetchedBy(tag)) fetched.add(href);
  }
  return { address: file.replace(/\/index\.html$/u, '/'), html, ids, followed, fetched };
}
