import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatSpan } from '../../model/dates.ts';
import { EVENT_TYPES, isMeasure, type EventType } from '../../model/event-types.ts';
import { councilOf, type CouncilId } from '../../model/ids.ts';
import { byEach } from '../../model/once.ts';
import { labelOf } from '../../presenters/events.ts';
import { councilLink, counted, entryOf, sourceLink, type NamedLink } from '../../presenters/lookups.ts';
import { measureEnd, type MeasureEnd } from '../../presenters/measure-ends.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** A measure that government took, as sources here tell it. */
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
  /** Null where no source says whether it ended. */
  ended: MeasureEnd | null;
  sources: NamedLink[];
}

/** A council of which no measure is held, and what is: reviews, advisers, ends of an intervention. */
interface WithoutMeasure {
  council: NamedLink;
  steps: NamedLink[];
}

/** What the page of notices, directions, commissioners and trusts shows. */
export interface InterventionsPage {
  reading: string;
  /** Councils that were judged inadequate overall or had steps of an intervention, and of which no measure is held. */
  withoutMeasure: WithoutMeasure[];
  /** By council, then in the order of events. */
  rows: InterventionRow[];
  filters: Filter[];
}

export function interventionsPage(kb: KnowledgeBase): InterventionsPage {
  const measures = [...kb.events.values()].filter(({ type }) => isMeasure(type));
  const rows = measures
    .map((event) => rowOf(kb, event))
    .sort((a, b) => a.council.name.localeCompare(b.council.name));
  return {
    reading: readingOf(kb, measures),
    withoutMeasure: withoutMeasure(kb),
    rows,
    filters: filtersOf(rows),
  };
}

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
    sources: sources.map((source) => sourceLink(kb, source)),
  };
}

/** A measure on the council before it counts: its successor goes on with it. */
function withoutMeasure(kb: KnowledgeBase): WithoutMeasure[] {
  const isMeasured = (council: CouncilId) =>
    entryOf(kb.journeys, council).steps.some(({ event }) => isMeasure(event.type));
  const inadequate = kb.judgements.filter(({ area, grade }) => area === 'overall' && grade === 'inadequate');
  const steps = byEach(
    [...kb.events.values()].filter(({ type }) => type === 'intervention-step'),
    ({ councils }) => councils,
  );
  return [...new Set([...inadequate.map(({ council }) => council), ...steps.keys()])]
    .filter((council) => !isMeasured(council))
    .map((council) => ({
      council: councilLink(kb, council),
      steps: (steps.get(council) ?? []).map((event) => ({ name: labelOf(event), url: event.url })),
    }))
    .sort((a, b) => a.council.name.localeCompare(b.council.name));
}

function readingOf(kb: KnowledgeBase, measures: readonly EventEntry[]): string {
  const councils = countedCouncils(
    kb,
    measures.map(({ id }) => councilOf(id)),
  );
  const dated = measures.filter(({ ended }) => ended !== null).length;
  const undated = measures.filter(({ ended, endedBy }) => ended === null && endedBy !== null).length;
  return `${counted(measures.length, 'measure')} of government in ${councils}, as the sources held here tell them: for ${dated} of them a source states when it ended, for ${undated} more that they ended or were replaced. “Not stated” does not say that a measure is still in force. No public list of all such measures is known: a council that is missing here may have had one.`;
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
