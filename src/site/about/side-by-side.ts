import { AREAS, type Area } from '../../model/areas.ts';
import { formatDate, yearOf } from '../../model/dates.ts';
import {
  FRAMEWORKS,
  areaName,
  frameworkIn,
  frameworkOf,
  hasOverall,
  type FrameworkId,
} from '../../model/frameworks.ts';
import { gradesOf } from '../../model/grades.ts';
import { listInWords } from '../../presenters/lookups.ts';

/** How the judgements of some years correspond. */
export interface SideBySide {
  /** "2015: SIF". */
  years: { year: number; framework: string }[];
  /** Which grades they use, and which other frameworks were in force in these years. */
  scales: string;
  rows: SideBySideRow[];
}

/** One area, as the framework of each year judges it, and how far its grades can be read together. */
interface SideBySideRow {
  area: string;
  cells: string[];
  reading: string;
}

interface FrameworkYear {
  year: number;
  id: FrameworkId;
}

/** The judgements of the frameworks in force in some years, area by area. */
export function yearsSideBySide(years: readonly number[]): SideBySide {
  const columns = years.flatMap((year) => {
    const id = frameworkIn(year);
    return id ? [{ year, id }] : [];
  });
  const areas = (Object.keys(AREAS) as Area[]).filter((area) => columns.some(({ id }) => grades(id, area)));
  return {
    years: columns.map(({ year, id }) => ({ year, framework: frameworkOf(id).shortName })),
    scales: [scalesOf(columns), ...columns.flatMap(earlierIn)].join(' '),
    rows: areas.map((area) => ({
      area: AREAS[area],
      cells: columns.map(({ id }) => cellOf(id, area)),
      reading: readingOf(columns, area),
    })),
  };
}

/** "In 2026, to April 2026, inspections were under ILACS 2023, which gives an overall grade." */
const earlierIn = ({ year, id }: FrameworkYear): string[] =>
  (Object.keys(FRAMEWORKS) as FrameworkId[]).flatMap((other) => {
    const { until, shortName } = frameworkOf(other);
    if (other === id || until === null || yearOf(until) !== year) return [];
    const overall = hasOverall(other) ? 'gives an overall grade' : 'gives no overall grade';
    return [`In ${year} inspections were under ${shortName} to ${formatDate(until)}, which ${overall}.`];
  });

const grades = (id: FrameworkId, area: Area): boolean => frameworkOf(id).areas.includes(area);
const outerOf = (id: FrameworkId, area: Area): Area | undefined => frameworkOf(id).within?.[area];

function cellOf(id: FrameworkId, area: Area): string {
  const outer = outerOf(id, area);
  const inside = outer && `inside “${areaName(outer, id)}”`;
  if (!grades(id, area)) return inside ? `No grade of its own: ${inside}` : 'Not graded';
  return inside ? `${areaName(area, id)}: a grade of its own, ${inside}` : areaName(area, id);
}

/** How far the grades of an area can be read together. */
function readingOf(columns: readonly FrameworkYear[], area: Area): string {
  const [with_, without] = [true, false].map((is) => columns.filter(({ id }) => grades(id, area) === is));
  const [graded, others] = [with_ ?? [], without ?? []];
  if (graded.length === 1) return `Graded in ${yearsOf(graded)} only: there is nothing to compare it with.`;
  const which = others.length === 0 ? '' : ` of ${yearsOf(graded)}`;
  const gap =
    others.length === 0
      ? ''
      : ` ${listInWords(others.map(({ id }) => frameworkOf(id).shortName))} gives none.`;
  const parts = columns.map(({ id }) => partsOf(id, area));
  const reading =
    new Set(parts).size === 1
      ? `The grades${which} can be read in order, not as one measure.`
      : `The grades${which} can be read in order, but what they take in differs: ${columns.map(({ year }, at) => `${parts[at]} in ${year}`).join(', ')}.`;
  return `${reading}${gap}`;
}

const yearsOf = (columns: readonly FrameworkYear[]): string =>
  listInWords(columns.map(({ year }) => String(year)));

/** "with adoption and care leavers": what else a framework judges inside an area. */
function partsOf(id: FrameworkId, area: Area): string {
  const inside = (Object.keys(AREAS) as Area[]).filter((part) => outerOf(id, part) === area);
  return inside.length > 0
    ? `with ${listInWords(inside.map((part) => AREAS[part].toLowerCase()))}`
    : 'by itself';
}

function scalesOf(columns: readonly FrameworkYear[]): string {
  const scales = Map.groupBy(columns, ({ id }) => scaleInWords(id));
  if (scales.size === 1)
    return [...scales.keys()].map((scale) => `All use the same grades: ${scale}.`).join('');
  return [...scales].map(([scale, members]) => `${yearsOf(members)}: ${scale}.`).join(' ');
}

/** "outstanding, good, requires improvement and inadequate". */
export const scaleInWords = (id: FrameworkId): string =>
  listInWords(gradesOf(id).map(({ name }) => name.toLowerCase()));
