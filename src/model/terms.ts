import { z } from 'zod';
import { text } from './words.ts';
import { councilId, themeId } from './ids.ts';

/** One entry of `content/glossary.yml`. */
export const term = z.strictObject({
  term: text.describe('The word or the initials.'),
  long: text.optional().describe('What initials stand for.'),
  meaning: text.describe('What it means, in our own words.'),
  group: z
    .enum(['structure', 'people', 'front-door', 'protection', 'care', 'inspection'])
    .describe('The part of the glossary it stands in.'),
  aliases: z.array(text).default([]).describe('Other forms that are linked in prose.'),
  alsoSaid: z
    .array(text)
    .default([])
    .describe('What people also say for it: words that lead the search here and are not linked in prose.'),
  themes: z.array(themeId).default([]).describe('Themes that it belongs to.'),
  councils: z
    .array(councilId)
    .default([])
    .describe('Where it is a local name: the councils that use it. It is linked only there.'),
});
export type Term = z.infer<typeof term>;

export const TERM_GROUPS: Record<Term['group'], string> = {
  structure: 'Structure',
  people: 'People',
  'front-door': 'Front door',
  protection: 'Protection',
  care: 'Care and leaving care',
  inspection: 'Inspection',
};
