import { compareDates, type PartialDate } from '../../model/dates.ts';
import { hasOverall, type FrameworkId } from '../../model/frameworks.ts';
import { gradeIn, type Grade } from '../../model/grades.ts';
import { isGraded, isInspection } from '../judgements.ts';
import type { EventEntry, KnowledgeBase } from '../knowledge-base.ts';

/** An inspection that can be counted. `overall` is null where its framework gives no overall grade. */
export interface Inspection {
  event: EventEntry;
  framework: FrameworkId;
  published: PartialDate;
  overall: Grade | null;
}

/** Inspections with grades, oldest first; left out are those of which a source states too little to count them. */
export function inspectionsOf({ events }: Pick<KnowledgeBase, 'events'>): {
  counted: Inspection[];
  leftOut: EventEntry[];
} {
  const graded = [...events.values()].filter((event) => isInspection(event) && isGraded(event));
  const counted = graded.flatMap((event) => countable(event) ?? []);
  const known = new Set(counted.map(({ event }) => event));
  return {
    counted: counted.sort((a, b) => compareDates(a.published, b.published)),
    leftOut: graded.filter((event) => !known.has(event)),
  };
}

function countable(event: EventEntry): Inspection | null {
  const { framework, published, judgements } = event;
  if (framework === null || published === null) return null;
  const overall = gradeIn(judgements.overall);
  const withheld = overall === null && hasOverall(framework);
  return withheld ? null : { event, framework, published, overall };
}
