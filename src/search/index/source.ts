import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { SearchRecord } from '../record.ts';
import type { SourceId } from '../../model/ids.ts';
import { paragraphRecords, type ReportText } from '../records/paragraph-records.ts';
import { searchRecords } from '../records/records.ts';
import type { IndexSource } from './build.ts';
import { facetPiece } from './facet-piece.ts';
import { PARAGRAPHS_FILE, START_FILE } from '../pieces/format.ts';
import { recordsInOrder } from './order.ts';
import { namedCouncils, namedPages, namedTerms, namedThemes } from './start.ts';

/** The knowledge base -> what the index is made of. `english`: words that typing is never corrected from. */
export function indexSource(
  kb: KnowledgeBase,
  english: string[],
  isIn: (record: SearchRecord) => boolean = () => true,
): IndexSource {
  const { records, runs } = recordsInOrder(searchRecords(kb).filter(isIn));
  const numbers = new Map(records.map(({ url }, number) => [url, number]));
  return {
    startFile: START_FILE,
    records,
    facets: facetPiece(kb, records),
    councils: namedCouncils(kb, runs, numbers),
    themes: namedThemes(kb, numbers),
    terms: namedTerms(kb, numbers),
    pages: namedPages(kb, numbers),
    english,
  };
}

/**
 * The reports whose words may be shown -> what their own index is made of; null where there are none. It names no
 * councils and no themes, because their pages are found with our words.
 */
export function paragraphSource(
  kb: KnowledgeBase,
  english: string[],
  textOf: (source: SourceId) => ReportText | null,
): IndexSource | null {
  const { records } = recordsInOrder(paragraphRecords(kb, textOf));
  if (records.length === 0) return null;
  const named = { councils: [], themes: [], terms: [], pages: [] };
  return { startFile: PARAGRAPHS_FILE, records, facets: facetPiece(kb, records), ...named, english };
}
