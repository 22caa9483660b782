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

const OTHERS =
  /\b(?:nationally|national (?:rate|average|figure|mean|median|level|norm|advice|guidance)|(?:in|across|of|for) England|England[’']s|statistical neighbours?|(?:similar|comparable) (?:councils|authorities|boroughs)|as a target|target for)\b/iu;

/** True of a population that is the country’s or other councils’, or of a target: what a source sets beside a council’s own figure. */
export const isOfOthers = (population: string): boolean => OTHERS.test(population);
