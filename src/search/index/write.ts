import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex, type IndexSource } from './build.ts';

/** Words of English that typing is never corrected from. The list is SCOWL’s: see its licence beside it. */
export const englishWords = (): string[] =>
  readFileSync(new URL('../text/english-words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** Writes the search index of a site into a folder of its own, and says which files. The same records give the same files. */
export function writeSearchIndex(source: IndexSource, folder: string): string[] {
  const files = buildIndex(source);
  const folders = new Set(Array.from(files.keys(), (path) => dirname(join(folder, path))));
  for (const place of folders) mkdirSync(place, { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  return [...files.keys()];
}
