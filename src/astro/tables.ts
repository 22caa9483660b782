import { datasets } from '../data/datasets.ts';
import type { Dataset } from '../data/field.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { once } from '../model/once.ts';
import { wholeAddress } from './base.ts';
import { knowledgeBase } from './knowledge.ts';

/** The tables of the data, with whole addresses where the place of the site is known, else under the base path. */
export const tables = (): Dataset[] => tablesOf(knowledgeBase());

const tablesOf = once((kb: KnowledgeBase) => datasets(kb, wholeAddress));
