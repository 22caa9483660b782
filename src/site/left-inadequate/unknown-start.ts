import { historyBetween } from '../../knowledge/history.ts';
import type { Insights } from '../../knowledge/insights.ts';
import type { UnknownStart } from '../../knowledge/insights/unknown-starts.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { EventEntry, History, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { ownReported } from '../../knowledge/own-reports.ts';
import { doubtInWords } from '../../knowledge/spell-in-words.ts';
import { addressOf } from '../../model/addresses.ts';
import { formatDate } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { gradeIn, gradeName } from '../../model/grades.ts';
import { whenOf, yearOfEvent } from '../../presenters/events.ts';
import { councilLink, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { exitOf, type SpellRow } from '../insights/spells.ts';
import { changeIn, type ChangeCell } from './change-cell.ts';

/** A stretch in inadequate that ended, of which no source states the day of the report that began it. */
export interface UnknownStartRow {
  /** Where it stands on the page: "cambridgeshire-2014". */
  id: string;
  council: NamedLink;
  /** "September 2012": when inspectors were there that found it so. */
  judged: NamedLink[];
  exit: SpellRow['exit'];
  /** "8 August 2014": the report that ended it; when inspectors were there, where no source states its day. */
  closing: NamedLink;
  change: ChangeCell;
  /** Which report of that time is known and not held; empty where none is. */
  missing: string;
  /** The next report that is held, where that which ended it is not; else empty. */
  next: string;
}

/** Where the row of such a stretch stands. */
export const unknownStartUrl = ({ council, closing }: UnknownStart): string =>
  addressOf.leaving(council, yearOfEvent(closing));

export const unknownStartRows = (kb: KnowledgeBase, { unknownStarts }: Insights): UnknownStartRow[] =>
  unknownStarts.map((start) => {
    const { council, judged, closing } = start;
    const history = historyOf(kb, start);
    const end = { closedBy: closing.id, exitGrade: gradeIn(closing.judgements.overall), history };
    return {
      id: `${council}-${yearOfEvent(closing)}`,
      council: councilLink(kb, council),
      judged: judged.map((event) => ({ name: whenOf(event), url: event.url })),
      exit: exitOf(kb, end),
      closing: {
        name: closing.published ? formatDate(closing.published) : `inspected ${whenOf(closing)}`,
        url: closing.url,
      },
      change: changeIn(kb, end),
      missing: history.state === 'broken' ? doubtInWords(history).trim() : '',
      next: nextHeld(kb, start),
    };
  });

function historyOf({ knownReports }: KnowledgeBase, { council, judged, closing }: UnknownStart): History {
  const from = countsFrom(judged[0]);
  if (from === null) return { state: 'unknown', missing: [] };
  return historyBetween(knownReports, council, from, countsFrom(closing));
}

/** Of a stretch that ended with a report that is not held: the next report of the council that is. */
function nextHeld(kb: KnowledgeBase, { council, closing }: UnknownStart): string {
  const held = ownReported(kb);
  if (held.has(closing.id)) return '';
  const inspections = ownInspections(entryOf(kb.journeys, council));
  const next = inspections.slice(inspections.indexOf(closing) + 1).find(({ id }) => held.has(id));
  return next ? `The next report that is held: ${gradedWhen(next)}.` : '';
}

/** "requires improvement, 18 September 2015". */
function gradedWhen({ judgements, published }: EventEntry): string {
  const grade = judgements.overall ? gradeName(judgements.overall).toLowerCase() : 'no overall grade';
  return published ? `${grade}, ${formatDate(published)}` : grade;
}
