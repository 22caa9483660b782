import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
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
  /** The site before the last, of which only files of the last are left: it becomes the new one. Null where there is none. */
  spare: { folder: string; left: readonly string[] } | null;
}

/** Adds to a site the files that it takes from the last one; of a site before that the folders are used again. */
export function addKept({ kept, from, into, spare }: Kept): void {
  const left = new Set(spare?.left);
  if (spare) useAgain(spare, into, kept);
  const missing = Array.from(kept).filter((file) => !left.has(file));
  for (const file of missing) {
    const place = path.join(into, file);
    makeFolderOf(place);
    linkOrCopy(path.join(from, file), place);
  }
}

/** Makes of a spare site the new one: to make and to take away thousands of folders takes longer than to fill them. */
function useAgain(spare: NonNullable<Kept['spare']>, into: string, kept: ReadonlySet<string>): void {
  takeAway(
    spare.folder,
    spare.left.filter((file) => !kept.has(file)),
  );
  for (const file of listFiles(into)) {
    const place = path.join(spare.folder, file);
    makeFolderOf(place);
    renameSync(path.join(into, file), place);
  }
  rmSync(into, { recursive: true });
  renameSync(spare.folder, into);
}

/** Takes away files, and every folder that they leave empty. A folder is listed once, not for each file: some have thousands. */
function takeAway(root: string, files: readonly string[]): void {
  for (const file of files) unlinkSync(path.join(root, file));
  let folders = new Set(files.map((file) => path.posix.dirname(file)));
  while (folders.size > 0) {
    const emptied = Array.from(folders).filter(
      (folder) => folder !== '/' && isEmptyFolder(path.join(root, folder)),
    );
    for (const folder of emptied) rmdirSync(path.join(root, folder));
    folders = new Set(emptied.map((folder) => path.posix.dirname(folder)));
  }
}

const isEmptyFolder = (folder: string): boolean => readdirSync(folder).length === 0;

/** Most have one, and to ask costs less than to make. */
function makeFolderOf(place: string): void {
  const folder = path.dirname(place);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}

/** A link costs neither reading nor writing, and the file is not touched; some disks have none. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
