import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { nothingOf, type Compilation } from '../compiler/compiled.ts';
import { compileChanges } from '../compiler/changes.ts';
import { compilePermalinks } from '../compiler/permalinks.ts';
import { compileRedirects } from '../compiler/redirects.ts';
import { PERMALINKS_FILE, REDIRECTS_FILE, type Published } from '../graph/check/addresses.ts';
import { buildKnowledgeBase } from '../graph/build.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import type { LoggedChange } from '../model/changes.ts';
import type { Correction } from '../model/corrections.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostics.ts';
import { openCache, type Cache } from './cache.ts';
import { compileFile } from './compile-file.ts';
import { listContent } from './list.ts';
import { readText, type TextReading } from './text.ts';

interface Assembled {
  files: Compilation[];
  knowledgeBase: KnowledgeBase;
  /** Every address that was published and has moved, and where to. */
  redirects: Published['redirects'];
  /** Every address that was published and was withdrawn, and why. */
  withdrawn: ReadonlyMap<string, Correction>;
  /** In the order of files and lines; errors mean that nothing may be published. */
  diagnostics: Diagnostic[];
  /** How many names could not be looked up, because what they may lead to has faults of its own. */
  unchecked: number;
}

const OPEN_FILES = 64;

/** All of content, what has become of it over time, and the version of the code that made it of its texts. */
export interface Content extends Assembled {
  /** The folder of the project. */
  root: string;
  changes: LoggedChange[];
  version: string;
}

export const CHANGES_FILE = 'content/changes.txt';

/** Reads and compiles `<root>/content`, every file of it, and puts it together. */
export async function loadContent({ root }: { root: string }): Promise<Content> {
  return (await openContent(root))();
}

/** A way to load content again and again: what has not changed since is not compiled again. */
export async function openContent(root: string): Promise<() => Promise<Content>> {
  const cache = await openCache(root);
  return async () => {
    const { paths, diagnostics: strays } = await listContent(root);
    const texts = await pLimit(OPEN_FILES).map(paths, (path) => readFile(root, path));
    const compiled = await compileThose(texts, cache.compile);
    await cache.save();
    const published = await readPublished(root);
    const { changes, diagnostics: unread } = await readChanges(root);
    // What is not read may hold what others name, as a file with faults may.
    const files = [...compiled, ...strays.map((stray) => nothingOf(stray.file, [stray]))];
    const assembled = assemble(files, published, [...published.diagnostics, ...unread]);
    return { ...assembled, root, changes, version: cache.version };
  };
}

interface ReadFile extends TextReading {
  path: string;
}

const readFile = async (root: string, path: string): Promise<ReadFile> => ({
  path,
  ...(await readText(root, path)),
});

/** Files as they were read -> compiled, in their order; of one that cannot be read the reason is all there is. */
async function compileThose(readings: ReadFile[], compile: Cache['compile']): Promise<Compilation[]> {
  const files = readings.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  const compiled = new Map(
    (await compile(files)).map((compilation, index) => [files[index]?.path, compilation]),
  );
  return readings.map(({ path, diagnostics }) => compiled.get(path) ?? nothingOf(path, diagnostics));
}

/** Reads and compiles some files of content, in their order. */
export const loadFiles = (root: string, paths: readonly string[]): Promise<Compilation[]> =>
  pLimit(OPEN_FILES).map(paths, (path) => loadFile(root, path));

/** Reads and compiles one file of content. */
export async function loadFile(root: string, path: string): Promise<Compilation> {
  const { text, diagnostics } = await readText(root, path);
  return text === null ? nothingOf(path, diagnostics) : compileFile({ path, text });
}

/** Compiled files -> what they make together. */
export function assemble(files: Compilation[], published: Published, strays: Diagnostic[] = []): Assembled {
  const { knowledgeBase, redirects, withdrawn, diagnostics, unchecked } = buildKnowledgeBase(
    files,
    published,
  );
  return {
    files,
    knowledgeBase,
    unchecked,
    redirects,
    withdrawn,
    diagnostics: [...strays, ...diagnostics].sort(compareDiagnostics),
  };
}

/** The addresses ever published and those that redirect, with all that is wrong with their files. */
export async function readPublished(root: string): Promise<Published & { diagnostics: Diagnostic[] }> {
  const permalinks = await readIfThere(root, PERMALINKS_FILE);
  const redirects = await readIfThere(root, REDIRECTS_FILE);
  const guide = await readIfThere(root, GUIDE_FILE);
  // Where it could not be read, that is told, and not that it is missing.
  const published =
    permalinks.diagnostics.length > 0
      ? NONE
      : compilePermalinks({ path: PERMALINKS_FILE, text: permalinks.text });
  const moved = compileRedirects({ path: REDIRECTS_FILE, text: redirects.text ?? '' });
  const diagnostics = [permalinks, redirects, guide, published, moved].flatMap((file) => file.diagnostics);
  return { addresses: published.addresses, redirects: moved.redirects, diagnostics };
}

const NONE: ReturnType<typeof compilePermalinks> = { addresses: [], diagnostics: [] };

/** Not compiled; it must be readable all the same. */
const GUIDE_FILE = 'content/README.md';
/** In bytes. The list of addresses grows with every statement. */
const MAX_LIST = 100_000_000;
/** What has become of statements and events, as far as it is written down. */
async function readChanges(root: string): Promise<ReturnType<typeof compileChanges>> {
  const { text, diagnostics } = await readIfThere(root, CHANGES_FILE);
  const log = compileChanges({ path: CHANGES_FILE, text: text ?? '' });
  return { ...log, diagnostics: [...diagnostics, ...log.diagnostics] };
}

const readIfThere = async (root: string, path: string): ReturnType<typeof readText> =>
  existsSync(join(root, path)) ? readText(root, path, MAX_LIST) : { text: null, diagnostics: [] };
