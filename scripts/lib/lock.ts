import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuildError } from './build-error.ts';

/** Runs work while no other process does the same; a lock whose process has ended is no lock. */
export async function underLock<T>(place: string, work: () => Promise<T>): Promise<T> {
  const isHeld = take(place);
  try {
    return await work();
  } finally {
    if (isHeld) rmSync(place, { force: true });
  }
}

/** False where nothing can be written: then there is nothing that two could write at once. */
function take(place: string): boolean {
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code !== 'EEXIST') return false;
  }
  const holder = Number(readFileSync(place, 'utf8'));
  if (isRunning(holder))
    throw new BuildError(
      `Another build is running here (process ${holder}): wait until it is done. If that is no build, delete ${place}.`,
    );
  rmSync(place, { force: true });
  return take(place);
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
