import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { CONTENT_KIND_NAMES, exampleOf } from '../model/content-kinds.ts';
import { contentAt } from './compile-file.ts';
import { unreadable } from './bytes.ts';

/** Files that stand in `content` and are not compiled one by one. */
const KEPT = new Set([
  'content/README.md',
  'content/redirects.yml',
  'content/permalinks.txt',
  'content/changes.txt',
]);

/** Every file of content below a root, in the order of its path; what has no place there is reported. */
export async function listContent(root: string): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const { paths: all, diagnostics } = await listFolder(root, 'content');
  const paths = all.filter((path) => !KEPT.has(path)).sort();
  const known = (path: string) => contentAt(path) !== null;
  return {
    paths: paths.filter(known),
    diagnostics: [
      ...diagnostics,
      ...paths.filter((path) => !known(path)).map((path) => misplaced(path, new Set(paths))),
    ],
  };
}

/** A folder that cannot be read hides nothing of the others. Hidden files and folders are left out. */
async function listFolder(
  root: string,
  folder: string,
): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    const [folders, files] = [shown.filter(isFolder), shown.filter((entry) => !isFolder(entry))];
    const inner = await Promise.all(folders.map(({ name }) => listFolder(root, `${folder}/${name}`)));
    return {
      paths: [...files.map(({ name }) => `${folder}/${name}`), ...inner.flatMap(({ paths }) => paths)],
      diagnostics: inner.flatMap(({ diagnostics }) => diagnostics),
    };
  } catch (problem) {
    return { paths: [], diagnostics: [unreadable(folder, problem)] };
  }
}

const isFolder = (entry: Dirent): boolean => entry.isDirectory();

function misplaced(path: string, taken: ReadonlySet<string>): Diagnostic {
  const named = wellNamed(path);
  return contentAt(named) !== null
    ? error({
        rule: 'file-name',
        file: path,
        place: null,
        message: taken.has(named)
          ? `The name would be that of ${named}, which is there already: delete one of the two.`
          : 'The name becomes an address: lower-case words joined by hyphens.',
        expected: taken.has(named) ? [] : [named],
      })
    : error({
        rule: 'file-kind',
        file: path,
        place: null,
        message: 'This file has no place in content.',
        expected: CONTENT_KIND_NAMES.map(exampleOf),
      });
}

/** `Café (1).markdown` -> `cafe-1.md`: the name that it would have here. */
const wellNamed = (path: string): string =>
  path
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.(?:markdown|mdown|mdx|txt)$/u, '.md')
    .replace(/\.(?=[^/]*\.)|[^a-z0-9./]+/gu, '-')
    .replace(/-+/gu, '-')
    .replace(/-(?=[./]|$)|(?<=\/)-/gu, '');
