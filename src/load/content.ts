import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compilation } from '../compiler/compiled.ts';
import { PERMALINKS_FILE, REDIRECTS_FILE, type Published } from '../graph/check/addresses.ts';
import { buildKnowledgeBase } from '../graph/build.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { parseYaml } from '../compiler/yaml.ts';
import { compileFile } from './compile-file.ts';
import { listContent } from './list.ts';
import { readText } from './text.ts';

export interface Content {
  files: Compilation[];
  knowledgeBase: KnowledgeBase;
  /** In the order of files and lines; errors mean that nothing may be published. */
  diagnostics: Diagnostic[];
}

/** Reads and compiles `<root>/content`, every file of it, and puts it together. */
export async function loadContent({ root }: { root: string }): Promise<Content> {
  const { paths, diagnostics: strays } = await listContent(root);
  const files = await Promise.all(paths.map((path) => loadFile(root, path)));
  return assemble(files, await readPublished(root), strays);
}

/** Reads and compiles one file of content. */
export async function loadFile(root: string, path: string): Promise<Compilation> {
  const { text, diagnostics } = await readText(root, path);
  return text === null ? { file: path, compiled: null, references: [], diagnostics } : compileFile({ path, text });
}

/** Compiled files -> what they make together. */
export function assemble(files: Compilation[], published: Published, strays: Diagnostic[] = []): Content {
  const { knowledgeBase, diagnostics } = buildKnowledgeBase(files, published);
  return { files, knowledgeBase, diagnostics: [...strays, ...diagnostics] };
}

/** The addresses ever published, and those that redirect. */
export async function readPublished(root: string): Promise<Published> {
  const [permalinks, redirects] = await Promise.all([PERMALINKS_FILE, REDIRECTS_FILE].map((file) => readIfThere(join(root, file))));
  const { yaml } = parseYaml(redirects ?? '{}', REDIRECTS_FILE);
  return {
    addresses: (permalinks ?? '').split('\n').filter(Boolean),
    redirects: new Map(Object.entries((yaml?.value ?? {}) as Record<string, string>)),
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}
