import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { councilsInWords, goneInWords } from '../model/council-count.ts';
import type { Council } from '../model/councils.ts';
import { formatDate, isAfter } from '../model/dates.ts';
import type { CouncilId } from '../model/ids.ts';
import { today } from '../model/today.ts';
import { entryOf, councilLink, listInWords, type Lookups } from './lookups.ts';

/** "Cumberland as well as Westmorland and Furness": a name that has an “and” of its own would make one more of two. */
function named(kb: Lookups, list: Council['successors']): string {
  const names = list.map(({ council }) => councilLink(kb, council).name);
  const isUnclear = names.length === 2 && names.some((name) => name.includes(' and '));
  return isUnclear ? names.join(' as well as ') : listInWords(names);
}

/** True where the council no longer exists. */
export const isAbolished = ({ until }: Pick<Council, 'until'>): boolean =>
  until !== undefined && !isAfter(until, today());

/** How many of some councils no longer exist. */
export const abolishedIn = (kb: Lookups, councils: ReadonlySet<CouncilId>): number =>
  [...councils].filter((id) => isAbolished(entryOf(kb.councils, id).data)).length;

/** "157 councils (including 4 that no longer exist)": each once. */
export function countedCouncils(kb: Lookups, ids: Iterable<CouncilId>): string {
  const all = new Set(ids);
  return councilsInWords(all.size, abolishedIn(kb, all));
}

/** "including 4 that no longer exist"; empty where all do. */
export const goneAmong = (kb: Lookups, ids: ReadonlySet<CouncilId>): string =>
  goneInWords(ids.size, abolishedIn(kb, ids));

/** "It took over from Northamptonshire on 1 April 2021; the events there are shown here too." Null where nothing was taken over. */
export function successionInWords(
  kb: Lookups & Pick<KnowledgeBase, 'journeys'>,
  id: CouncilId,
): string | null {
  const { predecessors, successors } = entryOf(kb.councils, id).data;
  const [from, to] = [predecessors[0], successors[0]];
  if (from)
    return `It took over from ${named(kb, predecessors)} (${formatDate(from.date)}); ${isTold(kb, predecessors) ? 'the events there are shown here too' : 'what inspectors found there is not held here'}.`;
  return to
    ? `${named(kb, successors)} took over from it (${formatDate(to.date)}); what followed is shown there.`
    : null;
}

const isTold = ({ journeys }: Pick<KnowledgeBase, 'journeys'>, list: Council['predecessors']): boolean =>
  list.some(({ council }) => (journeys.get(council)?.steps.length ?? 0) > 0);

/** "Its services passed to Cumberland and Westmorland and Furness on 1 April 2023." Null where they came from and went to no one. */
export function handoverInWords(kb: Lookups, id: CouncilId): string | null {
  const { predecessors, successors } = entryOf(kb.councils, id).data;
  const [from, to] = [predecessors[0], successors[0]];
  if (to) return `Its services passed to ${named(kb, successors)} (${formatDate(to.date)}).`;
  return from ? `It took over services from ${named(kb, predecessors)} (${formatDate(from.date)}).` : null;
}
