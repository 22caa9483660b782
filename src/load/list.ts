import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { error } from '../compiler/text.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { PLACES } from './compile-file.ts';

/** Files that stand in `content` and are not compiled one by one. */
const KEPT = new Set([
  'content/README.md',
  'content/redirects.yml',
  'content/permalinks.txt',
  'content/changes.txt',
]);

/** Every file of content below a root, in the order of its path; what has no place there is reported. */
export async function listContent(root: string): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !KEPT.has(path) && !path.includes('/.'))
    .sort();
  const known = (path: string) => PLACES.some(({ pattern }) => pattern.test(path));
  return { paths: paths.filter(known), diagnostics: paths.filter((path) => !known(path)).map(misplaced) };
}

function misplaced(path: string): Diagnostic {
  const named = path.toLowerCase().replace(/[^a-z0-9./]+/gu, '-');
  const renamed = PLACES.some(({ pattern }) => pattern.test(named));
  return renamed
    ? error({
        rule: 'file-name',
        file: path,
        place: null,
        message: 'The name becomes an address: lower-case words joined by hyphens.',
        expected: [named],
      })
    : error({
        rule: 'file-kind',
        file: path,
        place: null,
        message: 'This file has no place in content.',
        expected: PLACES.map(({ example }) => example),
      });
}
