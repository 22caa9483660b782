import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file at once and whole, and the folders it needs: a full disk or a cut leaves what was there, and no half. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = besideOf(file);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(beside, content, { flush: true });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Where a file is written until it is whole: of this process alone, so that two do not write into one. */
export const besideOf = (file: string): string => `${file}.${process.pid}.new`;
