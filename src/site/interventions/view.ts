import type { EventEntry, KnowledgeBase, SourceEntry } from '../../knowledge/knowledge-base.ts';
import { formatSpan } from '../../model/dates.ts';
import { EVENT_TYPES, isMeasure, type EventType } from '../../model/event-types.ts';
import { councilOf, type CouncilId } from '../../model/ids.ts';
import { shortCitation } from '../../presenters/citations.ts';
import { councilLink, counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { measureEnd, type MeasureEnd } from '../../presenters/measure-ends.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** A measure that government took, or a step of an intervention, as sources here tell it. */
interface InterventionRow {
  council: NamedLink;
  /** Others that it applied to. */
  others: NamedLink[];
  region: string;
  type: EventType;
  /** Its place on the journey. */
  event: NamedLink;
  /** Null where no source states it. */
  began: string | null;
  /** Null where no source says whether it ended, and for a step, which does not last. */
  ended: MeasureEnd | null;
  isStep: boolean;
  /** Announced, and no source here reports it yet. */
  isPlanned: boolean;
  sources: NamedLink[];
}

/** What the page of notices, directions, commissioners and trusts shows. */
export interface InterventionsPage {
  reading: string;
  /** Councils that were judged inadequate overall, and of which no measure and no step is held. */
  untold: NamedLink[];
  /** By council, then in the order of events. */
  rows: InterventionRow[];
  filters: Filter[];
}

export function interventionsPage(kb: KnowledgeBase): InterventionsPage {
  const events = [...kb.events.values()].filter(({ type }) => isTold(type));
  const rows = events
    .map((event) => rowOf(kb, event))
    .sort((a, b) => a.council.name.localeCompare(b.council.name));
  return {
    reading: readingOf(kb, events),
    untold: untold(kb),
    rows,
    filters: filtersOf(rows),
  };
}

const isTold = (type: EventType): boolean => isMeasure(type) || type === 'intervention-step';

function rowOf(kb: KnowledgeBase, measure: EventEntry): InterventionRow {
  const { id, type, name, url, dates, sources, councils } = measure;
  const council = councilOf(id);
  return {
    council: councilLink(kb, council),
    others: councils.filter((other) => other !== council).map((other) => councilLink(kb, other)),
    region: entryOf(kb.councils, council).data.region,
    type,
    event: { name, url },
    began: dates && formatSpan(dates),
    ended: measureEnd(kb, measure),
    isStep: !isMeasure(type),
    isPlanned: measure.planned,
    sources: sources.map((source) => dated(entryOf(kb.sources, source))),
  };
}

/** "Community Care, 22 March 2018": whose word it is counts here, and when it was given. */
const dated = (source: SourceEntry): NamedLink => ({ name: shortCitation(source), url: source.url });

/** A measure on the council before it counts: its successor goes on with it. */
function untold(kb: KnowledgeBase): NamedLink[] {
  const isToldOf = (council: CouncilId) =>
    entryOf(kb.journeys, council).steps.some(({ event }) => isTold(event.type));
  const inadequate = kb.judgements.filter(({ area, grade }) => area === 'overall' && grade === 'inadequate');
  return [...new Set(inadequate.map(({ council }) => council))]
    .filter((council) => !isToldOf(council))
    .map((council) => councilLink(kb, council))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readingOf(kb: KnowledgeBase, events: readonly EventEntry[]): string {
  const [planned, told] = [events.filter((event) => event.planned), events.filter((event) => !event.planned)];
  const measures = told.filter(({ type }) => isMeasure(type));
  const steps = told.length - measures.length;
  const councils = countedCouncils(
    kb,
    measures.map(({ id }) => councilOf(id)),
  );
  const dated = measures.filter(({ ended }) => ended !== null).length;
  const undated = measures.filter(({ ended, endedBy }) => ended === null && endedBy !== null).length;
  return `${counted(measures.length, 'measure')} of government in ${councils}, as the sources held here tell them${planned.length > 0 ? `, and ${planned.length} announced that no source here reports yet` : ''}: for ${dated} of them a source states when it ended, for ${undated} more that they ended or were replaced. “Not stated” does not say that a measure is still in force. ${counted(steps, 'step')} of an intervention ${steps === 1 ? 'stands' : 'stand'} among them: reviews, advisers, and ends of which it is not always said which measure they ended. No public list of all such measures is known: a council that is missing here may have had one.`;
}

function filtersOf(rows: readonly InterventionRow[]): Filter[] {
  const types = (Object.keys(EVENT_TYPES) as EventType[]).filter((type) =>
    rows.some((row) => row.type === type),
  );
  return [
    {
      name: 'type',
      label: 'Measure',
      options: types.map((value) => ({ value, text: EVENT_TYPES[value].name })),
    },
    regionFilter(rows.map(({ region }) => region)),
  ];
}
