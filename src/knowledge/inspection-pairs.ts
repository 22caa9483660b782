import { once } from '../model/once.ts';
import { ownInspections } from './judgements.ts';
import type { EventEntry, Journey } from './knowledge-base.ts';

/** Two inspections of a council of which nothing lies between, and what both found is told here. */
export type InspectionPair = readonly [earlier: EventEntry, later: EventEntry];

/** Each inspection of a council with the next. Across a report that is known and not held, or not told in words, nothing is paired. */
export const inspectionPairs = once((journey: Journey): InspectionPair[] => {
  const inspections = ownInspections(journey);
  return inspections.slice(1).flatMap((later, index): InspectionPair[] => {
    const earlier = inspections[index];
    if (!earlier || !isTold(earlier) || !isTold(later)) return [];
    return journey.histories.get(earlier.id)?.state === 'complete' ? [[earlier, later]] : [];
  });
});

/** True where what inspectors found at an event is in words here. */
export const isTold = ({ statements }: Pick<EventEntry, 'statements'>): boolean =>
  statements.some(({ kind }) => kind === 'finding');
