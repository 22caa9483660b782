import { z } from 'zod';

/**
 * Ofsted's words for a judgement, best first. "Adequate" is the third grade of inspections before November 2013;
 * "not judged" is printed where an area could not be, as in a place with very few children.
 */
export const GRADES = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  adequate: 'Adequate',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
} as const;

/** What is judged. The words shown depend on the framework: see `areaName`. */
export const AREAS = {
  overall: 'Overall effectiveness',
  leadership: 'Leadership',
  'help-and-protection': 'Help and protection',
  'in-care': 'Children in care',
  adoption: 'Adoption',
  'care-leavers': 'Care leavers',
  lscb: 'Local Safeguarding Children Board',
} as const;

export type Grade = keyof typeof GRADES;
export type Area = keyof typeof AREAS;

const keysOf = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

export const grade = z.enum(keysOf(GRADES));
export const area = z.enum(keysOf(AREAS));

/** Height on a chart: not judged 0, inadequate 1, requires improvement and adequate 2, good 3, outstanding 4. */
export const gradeLevel = (value: Grade): number =>
  ({ 'not-judged': 0, inadequate: 1, adequate: 2, 'requires-improvement': 2, good: 3, outstanding: 4 })[
    value
  ];
