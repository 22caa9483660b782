import type { KnowledgeBase } from '../../graph/knowledge-base.ts';
import { coverageInWords } from '../../views/coverage.ts';
import { newestFirst } from '../../views/source.ts';
import { sourceRow, type SourceRow } from '../parts/source-row.ts';

/** What the list of sources shows. */
export interface SourcesPage {
  coverage: string;
  /** Newest first. */
  rows: SourceRow[];
}

export const sourcesPage = (kb: KnowledgeBase): SourcesPage => ({
  coverage: coverageInWords(kb),
  rows: newestFirst(kb.sources.values()).map((source) => sourceRow(kb, source)),
});
