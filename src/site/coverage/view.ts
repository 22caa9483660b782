import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { heldInWords, coverageRows, type CoverageRow } from '../../presenters/coverage.ts';

/** What the page of what is held shows. */
export interface CoveragePage {
  reading: string;
  rows: CoverageRow[];
}

export const coveragePage = (kb: KnowledgeBase): CoveragePage => ({
  reading: heldInWords(kb),
  rows: coverageRows(kb),
});
