import type { CouncilId } from '../model/ids.ts';
import { byEach, once } from '../model/once.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

const sourcesByCouncil = once(({ sources }: Pick<KnowledgeBase, 'sources'>) =>
  byEach(sources.values(), ({ data }) => data.councils),
);

/** That nothing is held of a council but reports of inspections, and what that means; null where more is, or nothing. */
export function reportsAloneInWords(kb: Pick<KnowledgeBase, 'sources'>, council: CouncilId): string | null {
  const held = sourcesByCouncil(kb).get(council) ?? [];
  return held.length > 0 && held.every(({ data }) => data.kind === 'inspection-report')
    ? 'Nothing is held here but reports of inspections: visits, measures of government and what the council said are known only as far as these tell.'
    : null;
}
