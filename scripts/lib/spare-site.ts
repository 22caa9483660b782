import {
  type BigIntStats,
  existsSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import { inThread } from '../../src/load/threads.ts';

/** The site before the last, while it becomes the new one. */
export interface SpareSite {
  folder: string;
  /** The site that it is to have files of; null where it is to have none. */
  last: string | null;
}

/** What the spare site is called while it becomes the new one: a run that breaks off leaves nothing under its old name. */
export const inWorkOf = (into: string): string => `${into}.spare`;

/**
 * Takes a spare site into work, and takes away in a thread what the new site cannot have of it: some disks need a
 * millisecond for each file, and pages are made meanwhile. Gives the files that are left, by their address; null where
 * there is no spare site, or no more.
 */
export async function freeSpare(spare: string, { folder, last }: SpareSite): Promise<string[] | null> {
  if (!existsSync(spare)) return null;
  renameSync(spare, folder);
  const script = new URL('spare-site-thread.ts', import.meta.url);
  return inThread(script, { folder, last } satisfies SpareSite);
}

/** Takes away all but files that are the very ones of the last site; where there is none of it, the folder too. */
export function clearSpare({ folder, last }: SpareSite): string[] | null {
  if (last !== null) return clearFolder('/', { folder, last });
  rmSync(folder, { recursive: true });
  return null;
}

/** Links, and folders that are left empty, go too: whatever else is there was put there by someone. */
function clearFolder(address: string, site: { folder: string; last: string }): string[] {
  const place = path.join(site.folder, address);
  const left = readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const below = path.posix.join(address, entry.name);
    if (entry.isDirectory()) return clearFolder(below, site);
    if (entry.isFile() && isOfLast(below, site)) return [below];
    unlinkSync(path.join(site.folder, below));
    return [];
  });
  if (left.length === 0 && address !== '/') rmdirSync(place);
  return left;
}

function isOfLast(file: string, { folder, last }: { folder: string; last: string }): boolean {
  const there = statSync(path.join(last, file), { bigint: true, throwIfNoEntry: false });
  return there !== undefined && isSameFile(there, statSync(path.join(folder, file), { bigint: true }));
}

/** True for two names of one file that was not written to. Numbers of files are larger than a float holds on some disks. */
const isSameFile = (one: BigIntStats, other: BigIntStats): boolean =>
  (['dev', 'ino', 'size', 'mtimeNs'] as const).every((name) => one[name] === other[name]);
