import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmdirSync,
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
  /** The site before the last, where there is one. */
  spare: string;
}

/** Adds to a site the files that it takes from the last one; of a site before that the folders are used again. */
export async function addKept({ kept, from, into, spare }: Kept): Promise<void> {
  if (kept.size > 0 && existsSync(spare)) await useAgain(spare, into, kept);
  for (const folder of new Set(Array.from(kept, (file) => path.dirname(file))))
    if (!existsSync(path.join(into, folder))) mkdirSync(path.join(into, folder), { recursive: true });
  for (const file of kept) linkOnce(path.join(from, file), path.join(into, file));
}

/** Makes of a spare site the new one: to make and to take away thousands of folders takes longer than to fill them. */
async function useAgain(spare: string, into: string, kept: ReadonlySet<string>): Promise<void> {
  const made = await listFiles(into);
  const wanted = new Set([...made, ...kept]);
  for (const file of await listFiles(spare)) if (!wanted.has(file)) takeAway(spare, file);
  for (const file of made) {
    const place = path.join(spare, file);
    if (!existsSync(path.dirname(place))) mkdirSync(path.dirname(place), { recursive: true });
    renameSync(path.join(into, file), place);
  }
  rmSync(into, { recursive: true });
  renameSync(spare, into);
}

/** Takes a file away, and the folders that held nothing else. */
function takeAway(root: string, file: string): void {
  unlinkSync(path.join(root, file));
  for (let folder = path.dirname(file); folder !== '/'; folder = path.dirname(folder))
    try {
      rmdirSync(path.join(root, folder));
    } catch {
      return;
    }
}

/** In the place of what is there, but for the same file. */
function linkOnce(from: string, to: string): void {
  const there = statSync(to, { throwIfNoEntry: false });
  if (there?.ino === statSync(from).ino) return;
  if (there) unlinkSync(to);
  linkOrCopy(from, to);
}

/** A link costs neither reading nor writing, and the file is not touched; some disks have none. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
