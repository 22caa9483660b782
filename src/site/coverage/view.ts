import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { coverageRows, heldInWords, knownVisitsInWords, type CoverageRow } from '../../presenters/coverage.ts';

/** What the page of what is held shows. */
export interface CoveragePage {
  reading: string;
  visits: string;
  rows: CoverageRow[];
}

export const coveragePage = (kb: KnowledgeBase): CoveragePage => ({
  reading: heldInWords(kb),
  visits: knownVisitsInWords(kb),
  rows: coverageRows(kb),
});
