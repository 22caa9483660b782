import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import { formatDate, isExactDate, type PartialDate } from '../../model/dates.ts';
import { TONES } from '../../model/tones.ts';
import {
  councilNames,
  dayOf,
  eventDate,
  eventInWords,
  filtersOfCouncils,
  filtersOfEvent,
  joinedWords,
  themeTitles,
} from './context.ts';
import { RECORD_KINDS, type SearchRecord } from '../record.ts';

/** "Agency reliance in Lancashire"; a response without a theme is called by who gave it. */
function titleOf(statement: Statement, theme: string | undefined, council: string): string {
  if (theme) return `${theme} in ${council}`;
  return statement.kind === 'response'
    ? `${statement.by} responds`
    : `${RECORD_KINDS[statement.kind]} in ${council}`;
}

/** Who speaks or is spoken to, whom its figures count, and the words that its author named it by. */
function wordsOf(statement: Statement): (string | null)[] {
  const speaker =
    statement.kind === 'response' ? statement.by : statement.kind === 'recommendation' ? statement.to : null;
  return [
    speaker,
    statement.id.replaceAll('-', ' '),
    ...statement.figures.flatMap((figure) => [figure.of, figure.measure.replaceAll('-', ' '), figure.when]),
  ];
}

/** The day of the source; of an event without a date it says only when it was told. */
function sourceDate(published: PartialDate | undefined, event: EventEntry | null): string {
  if (!published) return '';
  const day = formatDate(published);
  if (!event) return day;
  return `told ${isExactDate(published) ? 'on' : 'in'} ${day}`;
}

/** One statement -> its record: it opens at the statement's own address. */
export function statementRecord(kb: KnowledgeBase, statement: Statement): SearchRecord {
  const event = (statement.event && kb.events.get(statement.event)) ?? null;
  const source = kb.sources.get(statement.source)?.data;
  const [council = ''] = councilNames(kb, [statement.council]);
  const themes = themeTitles(kb, statement.themes);
  const tone = statement.kind === 'finding' ? TONES[statement.tone].name : '';
  return {
    url: statement.url,
    title: titleOf(statement, themes[0], council),
    text: statement.text,
    kind: statement.kind,
    council,
    event: event?.name ?? '',
    date: eventDate(event) || sourceDate(source?.published, event),
    tone,
    context: joinedWords([...wordsOf(statement), eventInWords(event)]),
    councils: [statement.council],
    themes: statement.themes,
    day: dayOf(event, source?.published ?? null),
    filters: {
      ...filtersOfCouncils(kb, [statement.council]),
      ...filtersOfEvent(event, source?.published ?? null),
      kind: [statement.kind],
      theme: statement.themes,
      tone: statement.kind === 'finding' ? [statement.tone] : [],
    },
  };
}
