import { makeLinker, type Linker } from '../knowledge/crosslinks.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { once } from '../model/once.ts';
import { loaded } from './loaded.ts';

/** Everything the site knows. */
export const knowledgeBase = (): KnowledgeBase => loaded().knowledgeBase;

/** The names that prose is linked by. */
export const linker = (): Linker => linkerOf(knowledgeBase());

const linkerOf = once(makeLinker);
