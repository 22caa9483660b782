import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_KINDS } from '../../src/model/content-kinds.ts';
import type { StoredText } from '../../src/importer/plan/source-file.ts';

/** Every source below a root with its text as it stands, byte-order mark and line ends among it. */
export function readStored(root: string): StoredText[] {
  const folder = path.join(root, CONTENT_KINDS.source.place);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.md$/iu.test(entry.name))
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const file = path.relative(root, full).split(path.sep).join('/');
      // A link is not followed: what it leads to is not for the importer to change.
      return { file, text: entry.isFile() ? readExact(full) : null };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The whole text of a file; null where it is not UTF-8. */
export function readExact(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}
