import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { tagsOf, type Tag } from './html.ts';

/** One page of a built site. */
export interface Page {
  /** From the root of the site, without the base path: `/councils/norfolk/`. */
  address: string;
  html: string;
  tags: Tag[];
  ids: ReadonlySet<string>;
}

/** A built site as it lies in its folder. */
export interface SiteFiles {
  /** Every file, as an address: `/councils/norfolk/index.html`. */
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, Page>;
}

/** Reads a built site; nothing outside the folder. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    )
    .sort();
  const pages = await Promise.all(files.filter(isPage).map((file) => readPage(folder, file)));
  return { files: new Set(files), pages: new Map(pages.map((page) => [page.address, page])) };
}

const isPage = (file: string): boolean => file.endsWith('.html');

async function readPage(folder: string, file: string): Promise<Page> {
  const html = await readFile(path.join(folder, file), 'utf8');
  const tags = tagsOf(html);
  const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return { address: file.replace(/\/index\.html$/u, '/'), html, tags, ids };
}
