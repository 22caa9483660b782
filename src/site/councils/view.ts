import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { CouncilStage } from '../../model/councils.ts';
import { councilRows, type CouncilRow } from '../../presenters/council.ts';
import { listedOn } from '../../presenters/coverage.ts';
import { councilFilters, type Filter } from '../../presenters/filters.ts';
import { yearsOf } from '../../presenters/journey-chart.ts';
import { followedCouncils, type FollowedCouncil } from './followed.ts';

/** What the list of councils shows. */
interface CouncilsPage {
  living: CouncilRow[];
  /** Those that are announced. */
  toCome: CouncilRow[];
  abolished: CouncilRow[];
  /** Those that ended, with what followed. */
  followed: FollowedCouncil[];
  /** The day to which reports are known: "22 August 2026"; null where no list of them has one. */
  asOf: string | null;
  /** Of the living. */
  filters: Filter[];
  /** That all lines span. */
  years: readonly [number, number];
}

export function councilsPage(kb: KnowledgeBase): CouncilsPage {
  const rows = councilRows(kb);
  const at = (wanted: CouncilStage) => rows.filter(({ stage }) => stage === wanted);
  const living = at('living');
  return {
    living,
    toCome: at('to-come'),
    abolished: at('abolished'),
    followed: followedCouncils(kb),
    asOf: listedOn(kb),
    filters: councilFilters(living),
    years: yearsOf(kb),
  };
}
