import { makeLinker, type Linker } from '../graph/crosslinks.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import { loaded } from './loaded.ts';

const linkers = new WeakMap<KnowledgeBase, Linker>();

/** Everything the site knows. */
export const knowledgeBase = (): KnowledgeBase => loaded().knowledgeBase;

/** The names that prose is linked by. */
export function linker(): Linker {
  const kb = knowledgeBase();
  const made = linkers.get(kb) ?? makeLinker(kb);
  linkers.set(kb, made);
  return made;
}
