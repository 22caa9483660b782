import type { KnowledgeBase } from '../../graph/knowledge-base.ts';
import type { SearchRecord } from '../record.ts';
import { searchRecords } from '../records.ts';
import type { IndexSource } from './build.ts';
import { facetPiece } from './facet-piece.ts';
import { inOrder } from './order.ts';
import { namedCouncils, namedTerms, namedThemes } from './start.ts';

/** The knowledge base -> what the index is made of. `english`: words that typing is never corrected from. */
export function indexSource(
  kb: KnowledgeBase,
  english: string[],
  isIn: (record: SearchRecord) => boolean = () => true,
): IndexSource {
  const { records, runs } = inOrder(searchRecords(kb).filter(isIn));
  const numbers = new Map(records.map(({ url }, number) => [url, number]));
  return {
    records,
    facets: facetPiece(kb, records),
    councils: namedCouncils(kb, runs, numbers),
    themes: namedThemes(kb, numbers),
    terms: namedTerms(kb, numbers),
    english,
  };
}
