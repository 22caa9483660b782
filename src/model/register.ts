import { z } from 'zod';
import { councilId } from './ids.ts';
import { webAddress } from './address-schemas.ts';
import { partialDate } from './dates.ts';
import { text } from './words.ts';

const knownReport = z.strictObject({
  published: partialDate.describe('When it came out, as the list has it; a report may print another day.'),
  url: webAddress.describe('Its address.'),
  notHeld: text.optional().describe('Why it is not held, where that is known: a sentence for readers.'),
});

/** `content/register.yml`: the reports that are known to exist, whether this site holds them or not. */
export const register = z.strictObject({
  asOf: partialDate.describe('The day of the inspectorate’s list.'),
  reports: z
    .record(councilId, z.array(knownReport).min(1))
    .describe('The reports on each council, oldest first.'),
});
export type Register = z.infer<typeof register>;
export type KnownReport = z.infer<typeof knownReport>;
