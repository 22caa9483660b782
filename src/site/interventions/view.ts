import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatDate, formatSpan } from '../../model/dates.ts';
import { EVENT_TYPES, eventTypeOf, type EventType } from '../../model/event-types.ts';
import { councilOf } from '../../model/ids.ts';
import { councilLink, counted, entryOf, sourceLink, type NamedLink } from '../../presenters/lookups.ts';
import type { Filter } from '../../presenters/filters.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** A measure that government took, as sources here tell it. */
export interface InterventionRow {
  council: NamedLink;
  region: string;
  type: EventType;
  /** Its place on the journey. */
  event: NamedLink;
  /** Null where no source states it. */
  began: string | null;
  ended: string | null;
  sources: NamedLink[];
}

/** What the page of notices, directions, commissioners and trusts shows. */
export interface InterventionsPage {
  reading: string;
  /** Councils that an inspection judged inadequate overall, and of which no measure at all is held. */
  withoutMeasure: NamedLink[];
  /** By council, then in the order of events. */
  rows: InterventionRow[];
  filters: Filter[];
}

export function interventionsPage(kb: KnowledgeBase): InterventionsPage {
  const measures = [...kb.events.values()].filter(isIntervention);
  const rows = measures
    .map((event) => rowOf(kb, event))
    .sort((a, b) => a.council.name.localeCompare(b.council.name));
  return {
    reading: readingOf(kb, measures),
    withoutMeasure: withoutMeasure(kb, measures),
    rows,
    filters: filtersOf(rows),
  };
}

const isIntervention = ({ type }: EventEntry): boolean => eventTypeOf(type).role === 'intervention';

function rowOf(
  kb: KnowledgeBase,
  { id, type, name, url, dates, ended, sources }: EventEntry,
): InterventionRow {
  const council = councilOf(id);
  return {
    council: councilLink(kb, council),
    region: entryOf(kb.councils, council).data.region,
    type,
    event: { name, url },
    began: dates && formatSpan(dates),
    ended: ended && formatDate(ended),
    sources: sources.map((source) => sourceLink(kb, source)),
  };
}

function withoutMeasure(kb: KnowledgeBase, measures: readonly EventEntry[]): NamedLink[] {
  const measured = new Set(measures.flatMap(({ councils }) => councils));
  const inadequate = kb.judgements.filter(({ area, grade }) => area === 'overall' && grade === 'inadequate');
  return [...new Set(inadequate.map(({ council }) => council))]
    .filter((council) => !measured.has(council))
    .map((council) => councilLink(kb, council))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readingOf(kb: KnowledgeBase, measures: readonly EventEntry[]): string {
  const councils = countedCouncils(
    kb,
    measures.map(({ id }) => councilOf(id)),
  );
  const ended = measures.filter((measure) => measure.ended !== null).length;
  return `${counted(measures.length, 'measure')} of government in ${councils}, as the sources held here tell them; for ${ended} of them a source states the end. No public list of all such measures is known: a council that is missing here may have had one.`;
}

function filtersOf(rows: readonly InterventionRow[]): Filter[] {
  const types = (Object.keys(EVENT_TYPES) as EventType[]).filter((type) =>
    rows.some((row) => row.type === type),
  );
  const regions = [...new Set(rows.map(({ region }) => region))].sort();
  return [
    {
      name: 'type',
      label: 'Measure',
      options: types.map((value) => ({ value, text: EVENT_TYPES[value].name })),
    },
    { name: 'region', label: 'Region', options: regions.map((value) => ({ value, text: value })) },
  ];
}
