import { z } from 'zod';

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

export type Area = keyof typeof AREAS;
export const area = z.enum(Object.keys(AREAS) as [Area, ...Area[]]);
