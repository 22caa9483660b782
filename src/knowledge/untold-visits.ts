import { isVisit } from '../model/event-types.ts';
import type { CouncilEntry, Journey } from './knowledge-base.ts';

type CouncilNamed = Pick<CouncilEntry, 'id'> & { data: Pick<CouncilEntry['data'], 'name'> };

/** That no visit to a council is told of, and what that does not say; null where one is, or nothing of the council is. */
export function noVisitInWords({ id, data }: CouncilNamed, { steps }: Journey): string | null {
  const events = steps.map(({ event }) => event);
  const visits = events.filter(({ type, planned }) => isVisit(type) && !planned);
  const isTold = events.some(({ councils }) => councils.includes(id));
  if (!isTold || visits.some(({ councils }) => councils.includes(id))) return null;
  // Its journey may tell of visits to a council that it took over from.
  const ofWhom = visits.length > 0 ? ` of ${data.name} itself` : '';
  return `No monitoring or focused visit and no joint targeted area inspection${ofWhom} is told here. No list of visits is held, so there may have been some.`;
}
