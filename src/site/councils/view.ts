import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { goneInWords } from '../../model/council-count.ts';
import type { CouncilStage } from '../../model/councils.ts';
import { councilRows, type CouncilRow } from '../../presenters/council.ts';
import { listedOn } from '../../presenters/coverage.ts';
import { councilFilters, type Filter } from '../../presenters/filters.ts';
import { yearsOf } from '../../presenters/journey-chart.ts';
import { followedCouncils, type FollowedCouncil } from './followed.ts';

/** What the list of councils shows. */
export interface CouncilsPage {
  living: CouncilRow[];
  /** Those that are announced. */
  toCome: CouncilRow[];
  abolished: CouncilRow[];
  /** Those that ended, with what followed. */
  followed: FollowedCouncil[];
  /** The day to which reports are known: "22 August 2026"; null where no list of them has one. */
  asOf: string | null;
  /** What is filtered, so that its count says what it counts: "councils (including 10 that no longer exist)". */
  noun: string;
  total: number;
  filters: Filter[];
  /** That all lines span. */
  years: readonly [number, number];
}

export function councilsPage(kb: KnowledgeBase): CouncilsPage {
  const rows = councilRows(kb);
  const at = (wanted: CouncilStage) => rows.filter(({ stage }) => stage === wanted);
  const abolished = at('abolished');
  const gone = goneInWords(rows.length, abolished.length);
  return {
    living: at('living'),
    toCome: at('to-come'),
    abolished,
    followed: followedCouncils(kb),
    asOf: listedOn(kb),
    noun: `councils${gone && ` (${gone})`}`,
    total: rows.length,
    filters: councilFilters(rows),
    years: yearsOf(kb),
  };
}
