import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';

const OPEN_FILES = 64;

const sealOf = (folder: string): string => `${folder}.seal`;

/** Takes away kept pages that are not as the last build left them: cut by a full disk, or changed by hand. */
export async function dropIfBroken(folder: string): Promise<void> {
  const [kept, seal] = await Promise.all([digestOf(folder), readSeal(folder)]);
  if (kept !== null && kept !== seal) await rm(folder, { recursive: true, force: true });
}

/** Reads what the kept pages are, so that it can be written down once the build has gone well. */
export async function prepareSeal(folder: string): Promise<() => Promise<void>> {
  const digest = await digestOf(folder);
  return async () => {
    // Without its seal the next build takes no page from it.
    if (digest !== null) await writeFile(sealOf(folder), digest).catch(() => undefined);
  };
}

const readSeal = (folder: string): Promise<string | null> =>
  readFile(sealOf(folder), 'utf8').catch(() => null);

/** Of the names and contents of all files of a folder; null where there is none. */
async function digestOf(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const parts = await pLimit(OPEN_FILES).map(files.sort(), async (file) => {
    const content = createHash('sha256').update(await readFile(file));
    return `${path.relative(folder, file)} ${content.digest('base64')}`;
  });
  return createHash('sha256').update(parts.join('\n')).digest('base64');
}
