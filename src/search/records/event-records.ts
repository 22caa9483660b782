import { isGraded } from '../../knowledge/judgements.ts';
import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatDate } from '../../model/dates.ts';
import { EVENT_TYPES } from '../../model/event-types.ts';
import { INSPECTORATES, LENGTHS } from '../../model/events.ts';
import { areaName, frameworkOf } from '../../model/frameworks.ts';
import { gradeName, type Area } from '../../model/grades.ts';
import {
  councilNames,
  dayOf,
  eventDate,
  eventInWords,
  filtersOfCouncils,
  filtersOfEvent,
  joinedWords,
} from './context.ts';
import type { SearchRecord } from '../record.ts';
import { ordinal } from '../text/words.ts';

/** "Overall effectiveness: Inadequate. Leadership: Inadequate." */
const gradesInWords = (event: EventEntry): string =>
  Object.entries(event.judgements)
    .map(([area, grade]) => `${areaName(area as Area, event.framework)}: ${gradeName(grade)}.`)
    .join(' ');

const sentence = (text: string): string => (text && !/[.!?]$/u.test(text) ? `${text}.` : text);

/** What is known of the event, in sentences. */
const textOf = (event: EventEntry): string =>
  [
    event.planned ? 'Planned.' : '',
    event.number ? `The ${ordinal(event.number)} ${EVENT_TYPES[event.type].name.toLowerCase()}.` : '',
    event.dates ? sentence(eventDate(event)) : '',
    event.published ? `Published ${formatDate(event.published)}.` : '',
    event.length ? `${LENGTHS[event.length]}.` : '',
    event.topic ? `Topic: ${sentence(event.topic)}` : '',
    event.inspectorates.length > 0
      ? `Inspected by ${event.inspectorates.map((id) => INSPECTORATES[id]).join(', ')}.`
      : '',
    sentence(event.scope ?? ''),
    sentence(event.outcome ?? ''),
    gradesInWords(event),
    event.leadInspector ? `Lead inspector: ${event.leadInspector}.` : '',
    event.inspectors.length > 0 ? `Inspectors: ${event.inspectors.join(', ')}.` : '',
    endInWords(event),
  ]
    .filter(Boolean)
    .join(' ');

function endInWords({ ended, endedBy }: EventEntry): string {
  if (ended) return `Ended ${formatDate(ended)}.`;
  return endedBy ? 'Ended; when is not stated.' : '';
}

/** "ILACS": by which framework an inspection was made. Its year is left out, for it is not that of the inspection. */
const frameworkInitials = (event: EventEntry): string | null =>
  event.framework && isGraded(event) ? frameworkOf(event.framework).shortName.replace(/ \d+$/u, '') : null;

/** One event of a journey -> its record. */
export function eventRecord(kb: KnowledgeBase, event: EventEntry): SearchRecord {
  const councils = councilNames(kb, event.councils);
  const themes = [...new Set(event.statements.flatMap((statement) => statement.themes))];
  return {
    url: event.url,
    title: `${event.name}, ${councils.join(', ')}`,
    text: textOf(event) || `${event.name}. The sources give no date.`,
    kind: 'event',
    council: councils.join(', '),
    event: EVENT_TYPES[event.type].name,
    date: eventDate(event),
    tone: '',
    context: joinedWords([eventInWords(event), frameworkInitials(event)]),
    councils: event.councils,
    themes: [],
    day: dayOf(event, null),
    filters: {
      ...filtersOfCouncils(kb, event.councils),
      ...filtersOfEvent(event, null),
      kind: ['event'],
      theme: themes,
    },
  };
}
