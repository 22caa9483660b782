import type { EventId } from '../../model/ids.ts';
import { toldChange } from '../../knowledge/insights/told-change.ts';
import type { History, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { ownReported } from '../../knowledge/own-reports.ts';
import { placeOf } from '../../presenters/citations.ts';
import { entryOf, type NamedLink } from '../../presenters/lookups.ts';

/** What the report that ended a spell says had changed: without a place where nothing is told, and then why. */
export interface ChangeCell {
  text: string;
  place: NamedLink | null;
}

export function changeIn(kb: KnowledgeBase, end: SpellEnd): ChangeCell {
  const finding = toldChange(kb, end);
  if (!finding) return { text: nothingIn(kb, end), place: null };
  const { publisher } = entryOf(kb.sources, finding.source).data;
  return {
    text: finding.text,
    place: { name: [publisher, placeOf(finding)].filter(Boolean).join(', '), url: finding.url },
  };
}

/** What ended a spell: no report, where the council ended with it. */
interface SpellEnd {
  closedBy: EventId | null;
  history: History;
}

function nothingIn(kb: KnowledgeBase, { closedBy, history }: SpellEnd): string {
  if (closedBy && ownReported(kb).has(closedBy)) return 'Nothing by this rule';
  return !closedBy && history.state === 'complete' ? 'No report ended it' : 'No report that ended it is held';
}
