import { z } from 'zod';
import { AREAS, type Area } from './areas.ts';
import { compareDates, formatDate, formatSpan, partialDate, type PartialDate } from './dates.ts';
import { FOUR_GRADES, FOUR_GRADES_WITH_ADEQUATE, type Scale } from './scales.ts';

interface Framework {
  name: string;
  shortName: string;
  /** The first inspections under it, as exactly as is known. */
  from: PartialDate;
  /** The last ones; null while it is in force. */
  until: PartialDate | null;
  /** The grades that it gives. A scale that no other framework has may stand here itself. */
  scale: Scale;
  /** The areas that it judges, in the order that its reports give them. */
  areas: readonly Area[];
  /** What a reader must know before comparing its judgements with another framework's. */
  caution: string;
  /** Areas that it judges inside another: with a grade of their own there where `areas` names them too, else without. */
  within?: Partial<Record<Area, Area>>;
  /** Areas that this framework words in its own way. */
  areaNames?: Partial<Record<Area, string>>;
}

const date = (text: string): PartialDate => partialDate.parse(text);

/**
 * The frameworks of inspection of council children's services in England since 2009, oldest first.
 * What is to be known of one stands here and nowhere else. Dates and areas: Ofsted's published frameworks, and the reports themselves.
 */
export const FRAMEWORKS = {
  slac: {
    name: 'Safeguarding and looked after children inspections',
    shortName: 'SLAC',
    from: date('2009-04'),
    until: date('2012'),
    scale: FOUR_GRADES_WITH_ADEQUATE,
    areas: ['overall', 'help-and-protection', 'in-care'],
    caution:
      'Safeguarding and looked after children were judged apart, on a scale with “adequate” as its third grade.',
    areaNames: { 'help-and-protection': 'Safeguarding', 'in-care': 'Looked after children' },
  },
  'child-protection': {
    name: 'Inspection of arrangements for the protection of children',
    shortName: 'Child protection inspection',
    from: date('2012'),
    until: date('2013'),
    scale: FOUR_GRADES_WITH_ADEQUATE,
    areas: ['overall', 'help-and-protection', 'leadership'],
    caution: 'Only child protection was inspected, on a scale with “adequate” as its third grade.',
  },
  'looked-after': {
    name: 'Inspection of services for looked after children',
    shortName: 'Looked after children inspection',
    from: date('2013'),
    until: date('2013'),
    scale: FOUR_GRADES_WITH_ADEQUATE,
    areas: ['overall', 'in-care', 'leadership'],
    caution:
      'Only services for looked after children were inspected, on a scale with “adequate” as its third grade.',
    areaNames: { overall: 'Overall effectiveness of looked after children services' },
  },
  sif: {
    name: 'Single inspection framework',
    shortName: 'SIF',
    from: date('2013-11'),
    until: date('2018'),
    scale: FOUR_GRADES,
    areas: ['overall', 'help-and-protection', 'in-care', 'adoption', 'care-leavers', 'leadership', 'lscb'],
    caution:
      'Adoption and care leavers were graded within the care judgement; the safeguarding board was reviewed apart.',
    within: { adoption: 'in-care', 'care-leavers': 'in-care' },
    areaNames: {
      'in-care': 'Children looked after and achieving permanence',
      'care-leavers': 'Experiences and progress of care leavers',
    },
  },
  'ilacs-2018': {
    name: 'Inspection of local authority children’s services, 2018 to 2022',
    shortName: 'ILACS 2018',
    from: date('2018-01'),
    until: date('2022-12'),
    scale: FOUR_GRADES,
    areas: ['leadership', 'help-and-protection', 'in-care', 'overall'],
    caution: 'Care leavers were counted inside the judgement on children in care.',
    within: { 'care-leavers': 'in-care' },
    areaNames: {
      'in-care': 'Children in care and care leavers',
      leadership: 'Impact of leaders on social work practice',
    },
  },
  'ilacs-2023': {
    name: 'Inspection of local authority children’s services, from 2023',
    shortName: 'ILACS 2023',
    from: date('2023-01'),
    until: date('2026-04'),
    scale: FOUR_GRADES,
    areas: ['leadership', 'help-and-protection', 'in-care', 'care-leavers', 'overall'],
    caution: 'Care leavers have a judgement of their own, so “in care” is narrower than before 2023.',
    areaNames: { leadership: 'Impact of leaders on social work practice' },
  },
  'ilacs-2026': {
    name: 'Inspection of local authority children’s services without an overall grade',
    shortName: 'ILACS 2026',
    from: date('2026-04-27'),
    until: null,
    scale: FOUR_GRADES,
    areas: ['leadership', 'help-and-protection', 'in-care', 'care-leavers'],
    caution: 'No overall grade is given; none can be worked out from the others.',
    areaNames: { leadership: 'Impact of leaders on social work practice' },
  },
} as const satisfies Record<string, Framework>;

export type FrameworkId = keyof typeof FRAMEWORKS;
export const frameworkId = z.enum(Object.keys(FRAMEWORKS) as [FrameworkId, ...FrameworkId[]]);

/** The whole entry of a framework, with its optional parts typed as such. */
export const frameworkOf = (id: FrameworkId): Framework => FRAMEWORKS[id];

/** "November 2013 to 2018", "from 27 April 2026": when inspections were made under it. */
export function frameworkPeriod(id: FrameworkId): string {
  const { from, until } = frameworkOf(id);
  return until ? formatSpan({ start: from, end: until }) : `from ${formatDate(from)}`;
}

const IDS = Object.keys(FRAMEWORKS) as FrameworkId[];

/** The framework that inspections in the middle of a year were made under: the latest where several were in force. */
export function frameworkIn(year: number): FrameworkId | undefined {
  const middle = date(`${year}-07`);
  return IDS.findLast((id) => {
    const { from, until } = frameworkOf(id);
    return compareDates(from, middle) <= 0 && (until === null || compareDates(until, middle) >= 0);
  });
}

/** False where the framework has no overall grade: it was not withheld, there is none. */
export const hasOverall = (id: FrameworkId): boolean => frameworkOf(id).areas.includes('overall');

/** "since 27 April 2026": when inspections gave no overall grade; of several such frameworks, the first one's time. */
export function withoutOverallWhen(): string {
  const id = IDS.find((each) => !hasOverall(each));
  if (!id) return '';
  const { from, until } = frameworkOf(id);
  return until ? `from ${formatSpan({ start: from, end: until })}` : `since ${formatDate(from)}`;
}

/** How a framework words an area: `in-care` under ILACS 2018 -> "Children in care and care leavers". */
export const areaName = (area: Area, framework: FrameworkId | null): string =>
  (framework && frameworkOf(framework).areaNames?.[area]) || AREAS[area];

/**
 * How long after one full inspection the next usually comes, in months: between six months before and six months after
 * three years, as guidance to local partners tells of the framework since 2018
 * (kirkleessafeguardingchildren.co.uk, “ILACS inspection: guidance for professionals”).
 */
export const INSPECTION_CYCLE = { usual: 36, latest: 42 } as const;
