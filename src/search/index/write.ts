import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { buildIndex, type IndexSource } from './build.ts';

/** Opened all at once, the files would be more than a machine allows. */
const OPEN_FILES = 64;

/** Words of English that typing is never corrected from. The list is SCOWL’s: see its licence beside it. */
export const englishWords = (): string[] =>
  readFileSync(new URL('../text/english-words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** Writes the search index of a site into a folder of its own, and says which files. The same records give the same files. */
export async function writeSearchIndex(source: IndexSource, folder: string): Promise<string[]> {
  const files = buildIndex(source);
  const folders = new Set(Array.from(files.keys(), (path) => dirname(join(folder, path))));
  await Promise.all([...folders].map((place) => mkdir(place, { recursive: true })));
  const write = pLimit(OPEN_FILES);
  await write.map([...files], ([path, text]) => writeFile(join(folder, path), text));
  return [...files.keys()];
}
