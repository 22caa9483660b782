import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nothingOf, type Compilation } from '../compiler/compiled.ts';
import { compileChanges } from '../compiler/changes.ts';
import { compilePermalinks } from '../compiler/permalinks.ts';
import { compileRedirects } from '../compiler/redirects.ts';
import type { Published } from '../knowledge/published.ts';
import { buildKnowledgeBase } from '../knowledge/build.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { LoggedChange } from '../model/changes.ts';
import type { Correction } from '../model/corrections.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostics.ts';
import { CHANGES_FILE, PERMALINKS_FILE, REDIRECTS_FILE } from '../model/kept-files.ts';
import { readBytes } from './bytes.ts';
import { openCache } from './cache.ts';
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

/** All of content, what has become of it over time, and the version of the code that made it of its texts. */
export interface Content extends Assembled {
  /** The folder of the project. */
  root: string;
  changes: LoggedChange[];
  version: string;
}

/** Reads and compiles `<root>/content`, every file of it, and puts it together. */
export async function loadContent({ root }: { root: string }): Promise<Content> {
  return (await openContent(root))();
}

/** A way to load content again and again: what has not changed since is not compiled again. */
export async function openContent(root: string): Promise<() => Promise<Content>> {
  const cache = await openCache(root);
  return async () => {
    const { paths, diagnostics: strays } = await listContent(root);
    const readings = paths.map((path) => readBytes(root, path));
    const compiled = await cache.compile(readings.filter((reading) => 'bytes' in reading));
    cache.save();
    const published = readPublished(root);
    const { changes, diagnostics: unread } = readChanges(root);
    // What is not read may hold what others name, as a file with faults may.
    const refused = [...strays, ...readings.filter((reading) => 'rule' in reading)];
    const files = [...compiled, ...refused.map((fault) => nothingOf(fault.file, [fault]))];
    const assembled = assemble(files, published, [...published.diagnostics, ...unread]);
    return { ...assembled, root, changes, version: cache.version };
  };
}

/** Reads and compiles some files of content, in their order. */
export const loadFiles = (root: string, paths: readonly string[]): Compilation[] =>
  paths.map((path) => loadFile(root, path));

/** Reads and compiles one file of content. */
function loadFile(root: string, path: string): Compilation {
  const { text, diagnostics } = readText(root, path);
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
export function readPublished(root: string): Published & { diagnostics: Diagnostic[] } {
  const permalinks = readIfThere(root, PERMALINKS_FILE);
  const redirects = readIfThere(root, REDIRECTS_FILE);
  const guide = readIfThere(root, GUIDE_FILE);
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
function readChanges(root: string): ReturnType<typeof compileChanges> {
  const { text, diagnostics } = readIfThere(root, CHANGES_FILE);
  const log = compileChanges({ path: CHANGES_FILE, text: text ?? '' });
  return { ...log, diagnostics: [...diagnostics, ...log.diagnostics] };
}

const readIfThere = (root: string, path: string): TextReading =>
  existsSync(join(root, path)) ? readText(root, path, MAX_LIST) : { text: null, diagnostics: [] };
