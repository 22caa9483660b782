import type { LineData } from '../../charts/line-data.ts';
import type { Journey, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { lineData, readingOf, yearsOf } from '../../presenters/journey-chart.ts';
import { extentInWords, isToldInFull } from '../../presenters/journey.ts';
import { councilLink, type NamedLink } from '../../presenters/lookups.ts';

/** A journey in small. */
export interface JourneyRow extends NamedLink {
  /** Its line of grades, in a sentence and drawn. */
  reading: string;
  line: LineData;
  extent: string;
}

/** What the list of journeys shows. */
export interface JourneysPage {
  inFull: JourneyRow[];
  /** Those of which nothing but judgements is told. */
  judged: JourneyRow[];
  /** The first and the last year of every line, so that lines can be compared. */
  years: readonly [number, number];
}

export function journeysPage(kb: KnowledgeBase): JourneysPage {
  const all = [...kb.journeys.values()];
  const rowOf = (journey: Journey): JourneyRow => ({
    name: councilLink(kb, journey.council).name,
    url: journey.url,
    reading: readingOf(journey, kb),
    line: lineData(journey, kb),
    extent: journey.steps.length > 0 ? extentInWords(journey) : 'No event is held here',
  });
  return {
    inFull: all.filter(isToldInFull).map(rowOf),
    judged: all.filter((journey) => !isToldInFull(journey)).map(rowOf),
    years: yearsOf(kb),
  };
}
