import { existsSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { inThread } from '../../src/load/threads.ts';
import { isSameFile } from './add-kept.ts';
import { listFiles } from './site-files.ts';

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
 * millisecond for each file, and pages are made meanwhile.
 */
export async function freeSpare(spare: string, { folder, last }: SpareSite): Promise<void> {
  if (!existsSync(spare)) return;
  renameSync(spare, folder);
  await inThread(new URL('spare-site-thread.ts', import.meta.url), { folder, last } satisfies SpareSite);
}

/** Takes away all files but those that are the very ones of the last site; where there is none of it, folders too. */
export function clearSpare({ folder, last }: SpareSite): void {
  if (last === null) return rmSync(folder, { recursive: true });
  for (const file of listFiles(folder)) {
    const place = path.join(folder, file);
    const there = statSync(path.join(last, file), { bigint: true, throwIfNoEntry: false });
    if (!there || !isSameFile(there, statSync(place, { bigint: true }))) unlinkSync(place);
  }
}
