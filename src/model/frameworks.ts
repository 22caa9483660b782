import { z } from 'zod';
import { AREAS, type Area } from './grades.ts';

interface Framework {
  name: string;
  shortName: string;
  /** When inspections were made under it, in words. */
  period: string;
  /** The areas that it judges, in the order that its reports give them. */
  areas: readonly Area[];
  /** What a reader must know before comparing its judgements with another framework's. */
  caution: string;
  /** Areas that this framework words in its own way. */
  areaNames?: Partial<Record<Area, string>>;
}

/**
 * The frameworks of inspection of council children's services in England since 2009.
 * Periods and areas: Ofsted's published frameworks, and the reports themselves.
 */
export const FRAMEWORKS = {
  slac: {
    name: 'Safeguarding and looked after children inspections',
    shortName: 'SLAC',
    period: 'April 2009 to 2012',
    areas: ['overall', 'help-and-protection', 'in-care'],
    caution:
      'Safeguarding and looked after children were judged apart, on a scale with “adequate” as its third grade.',
    areaNames: { 'help-and-protection': 'Safeguarding', 'in-care': 'Looked after children' },
  },
  'child-protection': {
    name: 'Inspection of arrangements for the protection of children',
    shortName: 'Child protection inspection',
    period: '2012 to 2013',
    areas: ['overall', 'help-and-protection', 'leadership'],
    caution: 'Only child protection was inspected, on a scale with “adequate” as its third grade.',
  },
  'looked-after': {
    name: 'Inspection of services for looked after children',
    shortName: 'Looked after children inspection',
    period: '2013',
    areas: ['overall', 'in-care', 'leadership'],
    caution:
      'Only services for looked after children were inspected, on a scale with “adequate” as its third grade.',
    areaNames: { overall: 'Overall effectiveness of looked after children services' },
  },
  sif: {
    name: 'Single inspection framework',
    shortName: 'SIF',
    period: 'November 2013 to 2018',
    areas: ['overall', 'help-and-protection', 'in-care', 'adoption', 'care-leavers', 'leadership', 'lscb'],
    caution:
      'Adoption and care leavers were graded within the care judgement; the safeguarding board was reviewed apart.',
    areaNames: {
      'in-care': 'Children looked after and achieving permanence',
      'care-leavers': 'Experiences and progress of care leavers',
    },
  },
  'ilacs-2018': {
    name: 'Inspection of local authority children’s services, 2018 to 2022',
    shortName: 'ILACS 2018',
    period: 'January 2018 to December 2022',
    areas: ['leadership', 'help-and-protection', 'in-care', 'overall'],
    caution: 'Care leavers were counted inside the judgement on children in care.',
    areaNames: {
      'in-care': 'Children in care and care leavers',
      leadership: 'Impact of leaders on social work practice',
    },
  },
  'ilacs-2023': {
    name: 'Inspection of local authority children’s services, from 2023',
    shortName: 'ILACS 2023',
    period: 'January 2023 to April 2026',
    areas: ['leadership', 'help-and-protection', 'in-care', 'care-leavers', 'overall'],
    caution: 'Care leavers have a judgement of their own, so “in care” is narrower than before 2023.',
    areaNames: { leadership: 'Impact of leaders on social work practice' },
  },
  'ilacs-2026': {
    name: 'Inspection of local authority children’s services without an overall grade',
    shortName: 'ILACS 2026',
    period: 'fieldwork from 27 April 2026',
    areas: ['leadership', 'help-and-protection', 'in-care', 'care-leavers'],
    caution: 'No overall grade is given; none can be worked out from the others.',
    areaNames: { leadership: 'Impact of leaders on social work practice' },
  },
} as const satisfies Record<string, Framework>;

export type FrameworkId = keyof typeof FRAMEWORKS;
export const frameworkId = z.enum(Object.keys(FRAMEWORKS) as [FrameworkId, ...FrameworkId[]]);

/** The whole entry of a framework, with its optional parts typed as such. */
export const frameworkOf = (id: FrameworkId): Framework => FRAMEWORKS[id];

/** How a framework words an area: `in-care` under ILACS 2018 -> "Children in care and care leavers". */
export const areaName = (area: Area, framework: FrameworkId | null): string =>
  (framework && frameworkOf(framework).areaNames?.[area]) || AREAS[area];
