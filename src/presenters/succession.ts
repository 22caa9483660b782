import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { councilsInWords, goneInWords } from '../model/council-count.ts';
import type { Council } from '../model/councils.ts';
import { atDate, formatDate, hasCome } from '../model/dates.ts';
import type { CouncilId } from '../model/ids.ts';
import { entryOf, councilLink, listInWords, type Lookups, type NamedLink } from './lookups.ts';

/** "Cumberland as well as Westmorland and Furness": a name that has an “and” of its own would make one more of two. */
function named(kb: Lookups, list: Council['successors']): string {
  const names = list.map(({ council }) => councilLink(kb, council).name);
  const isUnclear = names.length === 2 && names.some((name) => name.includes(' and '));
  return isUnclear ? names.join(' as well as ') : listInWords(names);
}

/** How many of some councils no longer exist. */
const abolishedIn = (kb: Lookups, councils: ReadonlySet<CouncilId>): number =>
  [...councils].filter((id) => entryOf(kb.councils, id).stage === 'abolished').length;

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
  kb: Lookups & Pick<KnowledgeBase, 'journeys' | 'knownReports'>,
  id: CouncilId,
): string | null {
  const { predecessors, successors } = entryOf(kb.councils, id).data;
  const [from, to] = [predecessors[0], successors[0]];
  if (from)
    return `It ${tookOver(kb, from)} from ${named(kb, predecessors)} (${formatDate(from.date)}); ${isTold(kb, predecessors) ? 'the events there are shown here too' : 'what inspectors found there is not held here'}.`;
  return to
    ? `${named(kb, successors)} ${tookOver(kb, to)} from it (${formatDate(to.date)}); what ${hasCome(to.date, kb.knownReports.asOf) ? 'followed is' : 'follows will be'} shown there.`
    : null;
}

const tookOver = (
  { knownReports }: Pick<KnowledgeBase, 'knownReports'>,
  { date }: Council['successors'][number],
): string => (hasCome(date, knownReports.asOf) ? 'took over' : 'will take over');

const isTold = ({ journeys }: Pick<KnowledgeBase, 'journeys'>, list: Council['predecessors']): boolean =>
  list.some(({ council }) => (journeys.get(council)?.steps.length ?? 0) > 0);

/** Words of a sentence, some of which lead to a page. */
export interface LinkedWords {
  text: string;
  url: string | null;
}

/** "Surrey is to be abolished on 1 April 2027. Its services will pass to East Surrey and West Surrey." Null where no end is known. */
export function endInWords(kb: Lookups, id: CouncilId): LinkedWords[] | null {
  const { data, stage } = entryOf(kb.councils, id);
  const { name, until, successors } = data;
  if (!until) return null;
  const isOver = stage === 'abolished';
  const text = `${name} ${isOver ? 'was' : 'is to be'} abolished ${atDate(until)}.`;
  if (successors.length === 0) return [{ text, url: null }];
  const before = (index: number) => (index === successors.length - 1 ? ' and ' : ', ');
  const heirs = successors.flatMap(({ council }, index): LinkedWords[] => {
    const { name: heir, url } = councilLink(kb, council);
    return [...(index > 0 ? [{ text: before(index), url: null }] : []), { text: heir, url }];
  });
  const lead = `${text} Its services ${isOver ? 'passed' : 'will pass'} to `;
  return [{ text: lead, url: null }, ...heirs, { text: '.', url: null }];
}

/** "ended 1 April 2023"; null where the council exists or is to come. */
export function endedWhen(kb: Lookups, id: CouncilId): string | null {
  const { data, stage } = entryOf(kb.councils, id);
  return stage === 'abolished' && data.until ? `ended ${formatDate(data.until)}` : null;
}

/** A council by its name, and with the day it ended: among councils that exist readers take it for one of them. */
export function markedCouncil(kb: Lookups, id: CouncilId): NamedLink {
  const { name, url } = councilLink(kb, id);
  const ended = endedWhen(kb, id);
  return { name: ended ? `${name} (${ended})` : name, url };
}

/** "It took over services from Cumbria (1 April 2023)." Null where they came from no one. */
export function inheritanceInWords(kb: KnowledgeBase, id: CouncilId): string | null {
  const { predecessors } = entryOf(kb.councils, id).data;
  const [from] = predecessors;
  return from
    ? `It ${tookOver(kb, from)} services from ${named(kb, predecessors)} (${formatDate(from.date)}).`
    : null;
}
