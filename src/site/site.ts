import type { Root } from 'hast';
import type { ProseContext } from '../graph/crosslinks.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';

/** What pages are made from: everything known, and the way from prose to HTML. */
export interface Site {
  kb: KnowledgeBase;
  /** Names in it are linked, and its links stand under the base path. */
  prose: (content: Root, context?: ProseContext) => string;
}
