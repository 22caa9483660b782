import { getCollection } from 'astro:content';
import type { Compilation } from '../compiler/compiled.ts';
import { makeLinker, type Linker } from '../graph/crosslinks.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import { assemble } from '../load/content.ts';

interface Current {
  digest: string;
  knowledgeBase: KnowledgeBase;
  linker: Linker;
}

let current: Current | null = null;

/** Everything the site knows. Put together once a build; in development again when a file changes. */
export async function knowledgeBase(): Promise<KnowledgeBase> {
  return (await refresh()).knowledgeBase;
}

/** The names that prose is linked by. */
export async function linker(): Promise<Linker> {
  return (await refresh()).linker;
}

async function refresh(): Promise<Current> {
  // Content changes under a server that is being written with, never under a build.
  if (current && import.meta.env.PROD) return current;
  const entries = await getCollection('files');
  const digest = entries.map((entry) => entry.digest).join();
  if (current?.digest === digest) return current;
  const files = entries.map((entry) => entry.data as Compilation);
  // Addresses once published were checked when content was loaded.
  const { knowledgeBase: built } = assemble(files, { addresses: [], redirects: new Map() });
  current = { digest, knowledgeBase: built, linker: makeLinker(built) };
  return current;
}
