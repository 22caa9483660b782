import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { coverageRows, heldInWords, knownVisitsInWords, type CoverageRow } from '../../presenters/coverage.ts';
import { followedCouncils } from '../councils/followed.ts';

/** What the page of what is held shows. */
export interface CoveragePage {
  reading: string;
  visits: string;
  rows: CoverageRow[];
  /** Whether the list of councils tells which ended, and what followed. */
  hasFollowed: boolean;
}

export const coveragePage = (kb: KnowledgeBase): CoveragePage => ({
  reading: heldInWords(kb),
  visits: knownVisitsInWords(kb),
  rows: coverageRows(kb),
  hasFollowed: followedCouncils(kb).length > 0,
});
