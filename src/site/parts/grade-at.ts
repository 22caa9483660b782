import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import { gradeIn, type Grade } from '../../model/grades.ts';
import { entryOf } from '../../presenters/lookups.ts';

/** The overall grade that inspectors gave at the event of a statement; null where they gave none there. */
export function gradeAt(kb: KnowledgeBase, { event }: Statement): Grade | null {
  return event ? gradeIn(entryOf(kb.events, event).judgements.overall) : null;
}
