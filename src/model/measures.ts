import { z } from 'zod';
import { text } from './words.ts';
import { measureId } from './ids.ts';

/** One entry of `content/measures.yml`: what figures of many councils measure alike. */
export const measure = z.strictObject({
  id: measureId.describe('The word that a figure names it by: `agency-share`.'),
  label: text.describe('What readers call it.'),
  unit: text.describe('The unit that it usually has.'),
  of: text.describe('The usual wording of the population; each figure says its own.'),
});
export type Measure = z.infer<typeof measure>;
