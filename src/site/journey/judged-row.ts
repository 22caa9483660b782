import { areasInShort } from '../../knowledge/areas-in-short.ts';
import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatDate, formatSpan } from '../../model/dates.ts';
import { frameworkOf } from '../../model/frameworks.ts';
import type { StatedGrade } from '../../model/grades.ts';
import type { CouncilId } from '../../model/ids.ts';
import { anchorOf, nameOn } from '../../presenters/events.ts';
import { givesOverall } from '../../presenters/judgements.ts';

/** One inspection in the table behind the line; null stands for what no source states. */
export interface JudgedRow {
  id: string;
  name: string;
  dates: string | null;
  published: string | null;
  overall: StatedGrade | null;
  /** False where the framework has no overall grade: it was not withheld, there is none. */
  hasOverall: boolean;
  /** What was judged where there is none, in short. */
  areas: string | null;
  framework: string | null;
}

export const judgedRow = (kb: KnowledgeBase, council: CouncilId, event: EventEntry): JudgedRow => ({
  id: anchorOf(event.id, council),
  name: nameOn(kb, council, event),
  dates: event.dates && formatSpan(event.dates),
  published: event.published && formatDate(event.published),
  overall: event.judgements.overall ?? null,
  hasOverall: givesOverall(event),
  areas: areasInShort(event),
  framework: event.framework && frameworkOf(event.framework).shortName,
});
