import { z } from 'zod';
import { siteAddress } from './address-schemas.ts';
import { isExactDate } from './dates.ts';

const day = z
  .string()
  .refine(isExactDate, 'must be a day of the calendar: 2026-11-27')
  .meta({ title: 'a day: `2026-11-27`' });

/** One entry of `content/corrections.yml`: what was wrong on this site, and since when it is right. */
export const correction = z.strictObject({
  date: day.describe('Since when it is right, or gone.'),
  at: siteAddress
    .meta({ title: 'an address of this site: `/sources/…/#id`' })
    .describe('The page or statement that was wrong.'),
  why: z.string().trim().min(1).describe('What was wrong and what is right, in a sentence or two.'),
  withdrawn: z
    .literal(true)
    .meta({ title: '`true`' })
    .optional()
    .describe('`true` where it was taken away: its address then says so, and `why`.'),
});
export type Correction = z.infer<typeof correction>;
