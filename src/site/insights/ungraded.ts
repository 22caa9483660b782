import type { Insights } from '../../knowledge/insights.ts';
import type { Inspection } from '../../knowledge/insights/inspections.ts';
import { formatDate } from '../../model/dates.ts';
import { frameworkOf, hasOverall } from '../../model/frameworks.ts';
import { AREAS, type Area, type StatedGrade } from '../../model/grades.ts';
import { councilOf } from '../../model/ids.ts';
import { councilLink, type Lookups, type NamedLink } from '../../presenters/lookups.ts';

/** Inspections whose framework gives no overall grade, with what they judged. */
export interface UngradedInspections {
  title: string;
  /** What was judged, as its columns are called. */
  areas: string[];
  /** The newest first. */
  rows: UngradedRow[];
}

interface UngradedRow {
  council: NamedLink;
  /** "Report of 20 August 2026": with the way to the inspection. */
  published: NamedLink;
  /** One for each area; null where no source states it. */
  grades: (StatedGrade | null)[];
}

/** Null where there is none. */
export function ungradedInspections(kb: Lookups, { inspections }: Insights): UngradedInspections | null {
  const ungraded = inspections.filter(({ framework }) => !hasOverall(framework)).reverse();
  if (ungraded.length === 0) return null;
  const areas = [...new Set(ungraded.flatMap(({ framework }) => frameworkOf(framework).areas))];
  const many = ungraded.length === 1 ? 'inspection' : 'inspections';
  return {
    title: `The ${ungraded.length} ${many} without an overall grade: the judgements of each`,
    areas: areas.map((area) => AREAS[area]),
    rows: ungraded.map((inspection) => rowOf(kb, inspection, areas)),
  };
}

const rowOf = (kb: Lookups, { event, published }: Inspection, areas: readonly Area[]): UngradedRow => ({
  council: councilLink(kb, councilOf(event.id)),
  published: { name: `Report of ${formatDate(published)}`, url: event.url },
  grades: areas.map((area) => event.judgements[area] ?? null),
});
