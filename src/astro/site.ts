import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Site } from '../site/site.ts';
import { once } from '../model/once.ts';
import { knowledgeBase, linker } from './knowledge.ts';
import { digestOf } from '../knowledge/digest.ts';
import { originalOf } from './original.ts';
import { proseRenderer } from './prose.ts';

/** What pages are made from: one for each loading of the content, so that what is made of it is made once. */
export const site = (): Site => siteOf(knowledgeBase());

const siteOf = once((kb: KnowledgeBase): Site => ({
  kb,
  prose: (content, context) => proseRenderer(context)(content),
  proseBy: digestOf([...linker().targets]),
  original: originalOf,
}));
