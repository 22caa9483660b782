import { atDate, formatDate, formatSpan, monthsBetween, type PartialDate } from '../model/dates.ts';
import { gradeIn, GRADES } from '../model/grades.ts';
import type { EventId } from '../model/ids.ts';
import { areasInShort } from './areas-in-short.ts';
import type { UnknownStart } from './insights/unknown-starts.ts';
import type { EventEntry, History, KnowledgeBase, Spell } from './knowledge-base.ts';

/** "Inadequate from 27 November 2015 to 17 August 2018: 32 months, then judged requires improvement." */
export function spellInWords(
  { events, knownReports: { asOf } }: Pick<KnowledgeBase, 'knownReports'> & Named,
  spell: Spell,
): string {
  const { grade, from, until, months, history, closedBy, exitGrade } = spell;
  const start = `${GRADES[grade]} from ${formatDate(from)}`;
  const doubt = doubtInWords(history);
  if (until === null) return `${start}${doubt ? `.${doubt}` : soFarInWords(spell, asOf)}`;
  const isAbolished = closedBy === null;
  const then = endOf({ events }, closedBy, exitGrade);
  if (history.state === 'interrupted') return `${start}; ${then} at an inspection ${atDate(until)}.${doubt}`;
  // Over a gap a council may have been judged otherwise in between.
  if (history.state === 'broken')
    return `${start}; ${isAbolished ? abolishedInWords(until) : `next judged ${atDate(until)}`}.${doubt}`;
  const length = months === null ? '' : `: ${months} month${months === 1 ? '' : 's'}`;
  const end = isAbolished ? `until ${abolishedInWords(until)}` : `to ${formatDate(until)}`;
  return `${start} ${end}${length}${then && `, ${then}`}.${doubt}`;
}

/** "the council was abolished on 1 April 2023": what ended a spell that no report has ended. */
export const abolishedInWords = (until: PartialDate): string => `the council was abolished ${atDate(until)}`;

/** "Inadequate from a day that no source states (inspected 2012 and June 2013) to 20 March 2015, then judged good." */
export function unknownStartInWords(
  { events }: Pick<KnowledgeBase, 'events'>,
  { judged, closing }: UnknownStart,
): string {
  const inspected = (these: readonly EventEntry[]) => {
    const times = these.flatMap(({ dates }) => dates ?? []).map(formatSpan);
    return `a day that no source states${times.length > 0 ? ` (inspected ${times.join(' and ')})` : ''}`;
  };
  const until = closing.published ? formatDate(closing.published) : inspected([closing]);
  const then = endOf({ events }, closing.id, gradeIn(closing.judgements.overall));
  return `${GRADES.inadequate} from ${inspected(judged)} to ${until}${then && `, ${then}`}.`;
}

/** Months of a spell that no later judgement has ended; null where it has, where one may have, and where no list says. */
export const monthsSoFar = ({ from, until, history }: Spell, asOf: PartialDate | null): number | null =>
  until === null && history.state === 'complete' && asOf !== null ? monthsBetween(from, asOf) : null;

/** ": so far 77 months, to 22 August 2026. No later judgement is listed." */
function soFarInWords(spell: Spell, asOf: PartialDate | null): string {
  const months = monthsSoFar(spell, asOf);
  const length =
    months === null || asOf === null
      ? ''
      : `: so far ${months} month${months === 1 ? '' : 's'}, to ${formatDate(asOf)}`;
  return `${length}. No later judgement is listed.`;
}

/** Where events are looked up, whatever was said at them. */
interface Named {
  events: ReadonlyMap<EventId, Pick<EventEntry, 'framework' | 'judgements'>>;
}

/** "then judged good": what ended a spell; empty where no report did. */
function endOf({ events }: Named, closedBy: Spell['closedBy'], exitGrade: Spell['exitGrade']): string {
  if (exitGrade) return `then judged ${GRADES[exitGrade].toLowerCase()}`;
  const closing = closedBy && events.get(closedBy);
  if (!closing) return '';
  const areas = areasInShort(closing);
  return `then judged without an overall grade${areas ? `: ${areas}` : ''}`;
}

/** Which known reports are not held, or that the list of reports says nothing of the time; empty where all is known. */
export function doubtInWords({ state, missing }: History): string {
  if (state === 'undated')
    return ' Another judgement, whose date of publication is not stated here, may have begun it earlier.';
  if (state === 'interrupted') return ' No source here states the day of its report.';
  if (state === 'unknown') return ' The list of known reports says nothing of this time: one may be missing.';
  if (state === 'complete') return '';
  const days = missing.map(({ published }) => formatDate(published)).join(', ');
  return missing.length === 1
    ? ` A report of ${days} is known, but is not held here.`
    : ` Reports of ${days} are known and not held here.`;
}
