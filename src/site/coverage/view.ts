import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { coverageInWords, coverageRows, type CoverageRow } from '../../presenters/coverage.ts';

/** What the page of what is held shows. */
export interface CoveragePage {
  reading: string;
  rows: CoverageRow[];
}

export const coveragePage = (kb: KnowledgeBase): CoveragePage => ({
  reading: coverageInWords(kb),
  rows: coverageRows(kb),
});
