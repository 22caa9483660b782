import { z } from 'zod';
import { measureId } from './ids.ts';

/** One entry of `content/measures.yml`: what figures of many councils measure alike. */
export const measure = z.strictObject({
  id: measureId.describe('The word that a figure names it by: `agency-share`.'),
  label: z.string().trim().min(1).describe('What readers call it.'),
  unit: z.string().trim().min(1).describe('The unit that it usually has.'),
  of: z.string().trim().min(1).describe('The usual wording of the population; each figure says its own.'),
});
export type Measure = z.infer<typeof measure>;
