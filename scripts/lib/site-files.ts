import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { addressOfFile } from '../../src/model/addresses.ts';

const OPEN_FILES = 64;

/** One page of a built site. */
export interface BuiltPage {
  /** From the root of the site, without the base path: `/councils/norfolk/`. */
  address: string;
  html: string;
}

/** Every page of a built site by its address; nothing outside the folder. */
export async function readPages(folder: string): Promise<ReadonlyMap<string, BuiltPage>> {
  const files = listFiles(folder).filter(isPage);
  const pages = await pLimit(OPEN_FILES).map(files, (file) => readPage(folder, file));
  return new Map(pages.map((page) => [page.address, page]));
}

/** Every file below a folder as an address from it, sorted. */
export function listFiles(folder: string): string[] {
  const root = path.resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(root.length)}/${name}`.split(path.sep).join('/'))
    .sort();
}

export const isPage = (file: string): boolean => file.endsWith('.html');

const readPage = async (folder: string, file: string): Promise<BuiltPage> => ({
  address: addressOfFile(file),
  html: await readFile(path.join(folder, file), 'utf8'),
});

/** A file as it was left; another size or time is another file: cut by a full disk, or changed by hand. */
export interface FileState {
  size: number;
  time: number;
}

/** True where a file is as it was left then. */
export function isAsLeft(place: string, { size, time }: FileState): boolean {
  const now = stateOf(place);
  return now?.size === size && now.time === time;
}

/** Null where there is no file. */
export function stateOf(place: string): FileState | null {
  const now = statSync(place, { throwIfNoEntry: false });
  return now ? { size: now.size, time: now.mtimeMs } : null;
}
