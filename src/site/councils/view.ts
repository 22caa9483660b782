import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { councilRows, type CouncilRow } from '../../presenters/council.ts';
import { councilFilters, type Filter } from '../../presenters/filters.ts';
import { yearsOf } from '../../presenters/journey-chart.ts';

/** What the list of councils shows. */
export interface CouncilsPage {
  living: CouncilRow[];
  abolished: CouncilRow[];
  /** Of the living. */
  filters: Filter[];
  /** That all lines span. */
  years: readonly [number, number];
}

export function councilsPage(kb: KnowledgeBase): CouncilsPage {
  const rows = councilRows(kb);
  const living = rows.filter(({ until }) => !until);
  return {
    living,
    abolished: rows.filter(({ until }) => until),
    filters: councilFilters(living),
    years: yearsOf([...kb.journeys.values()]),
  };
}
