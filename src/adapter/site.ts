import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import type { Site } from '../site/site.ts';
import { knowledgeBase } from './knowledge.ts';
import { originalOf } from './original.ts';
import { proseRenderer } from './prose.ts';

const sites = new WeakMap<KnowledgeBase, Site>();

/** What pages are made from: one for each loading of the content, so that what is made of it is made once. */
export function site(): Site {
  const kb = knowledgeBase();
  const made = sites.get(kb) ?? {
    kb,
    prose: (content, context) => proseRenderer(context)(content),
    original: originalOf,
  };
  sites.set(kb, made);
  return made;
}
