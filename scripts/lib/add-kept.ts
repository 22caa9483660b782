import {
  type BigIntStats,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import { listFiles } from './site-files.ts';

interface Kept {
  /** Files of the last site that this one has too, by their address. */
  kept: ReadonlySet<string>;
  /** The last site. */
  from: string;
  /** The new site, as far as it was made. */
  into: string;
  /** The site before the last, where there is one: it becomes the new one. */
  spare: string;
}

/** Adds to a site the files that it takes from the last one; of a site before that the folders are used again. */
export function addKept({ kept, from, into, spare }: Kept): void {
  if (existsSync(spare)) useAgain(spare, into, kept);
  for (const folder of new Set(Array.from(kept, (file) => path.dirname(file))))
    if (!existsSync(path.join(into, folder))) mkdirSync(path.join(into, folder), { recursive: true });
  for (const file of kept) linkOnce(path.join(from, file), path.join(into, file));
}

/** Makes of a spare site the new one: to make and to take away thousands of folders takes longer than to fill them. */
function useAgain(spare: string, into: string, kept: ReadonlySet<string>): void {
  const made = listFiles(into);
  const files = new Set([...made, ...kept]);
  clear(spare, '/', { files, folders: new Set(Array.from(files, foldersOf).flat()) });
  for (const file of made) {
    const place = path.join(spare, file);
    if (!existsSync(path.dirname(place))) mkdirSync(path.dirname(place), { recursive: true });
    renameSync(path.join(into, file), place);
  }
  rmSync(into, { recursive: true });
  renameSync(spare, into);
}

/** `/a/b/index.html` -> `/a/b`, `/a`. */
function foldersOf(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === '/' ? [] : [folder, ...foldersOf(folder)];
}

interface Wanted {
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
}

/** Takes away all but folders and files that are wanted: whatever else is there was put there by someone. */
function clear(root: string, folder: string, wanted: Wanted): void {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const address = path.posix.join(folder, entry.name);
    if (entry.isDirectory() && wanted.folders.has(address)) clear(root, address, wanted);
    else if (!entry.isFile() || !wanted.files.has(address))
      rmSync(path.join(root, address), { recursive: true });
  }
}

/** In the place of what is there, but for the same file. */
function linkOnce(from: string, to: string): void {
  const there = statSync(to, { bigint: true, throwIfNoEntry: false });
  if (there && isSameFile(there, statSync(from, { bigint: true }))) return;
  if (there) unlinkSync(to);
  linkOrCopy(from, to);
}

/** True for two names of one file that was not written to. Numbers of files are larger than a float holds on some disks. */
export const isSameFile = (one: BigIntStats, other: BigIntStats): boolean =>
  (['dev', 'ino', 'size', 'mtimeNs'] as const).every((name) => one[name] === other[name]);

/** A link costs neither reading nor writing, and the file is not touched; some disks have none. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
