import { z } from 'zod';
import { text } from './words.ts';
import { hasCome, partialDate, type PartialDate } from './dates.ts';
import { councilId, sourceId, statementKey } from './ids.ts';

/** The regions of England, as statistics have them. */
export const REGIONS = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

export const COUNCIL_KINDS = {
  county: 'County council',
  unitary: 'Unitary authority',
  'metropolitan-borough': 'Metropolitan borough',
  'london-borough': 'London borough',
  'city-corporation': 'City corporation',
} as const;

const succession = z
  .array(
    z.strictObject({
      council: councilId.describe('The other council.'),
      date: partialDate.describe('When its services passed over.'),
    }),
  )
  .default([]);

const codes = z
  .strictObject({
    urn: z.int().positive().optional().describe('Ofsted’s number for the authority.'),
    gss: z
      .string()
      .regex(/^E\d{8}$/u, 'must be E and eight digits')
      .optional()
      .describe('Code of the Office for National Statistics.'),
    dfe: z.int().min(200).max(999).optional().describe('Three-digit number of the Department for Education.'),
  })
  .default({});

const position = z.strictObject({
  lat: z.number().min(49).max(56).describe('Degrees north.'),
  lon: z.number().min(-7).max(2).describe('Degrees east; west is below zero.'),
});

const provider = z.strictObject({
  name: text.describe('The trust or company.'),
  from: partialDate.optional().describe('When it took over the services.'),
  until: partialDate.optional().describe('When it stopped running them for this council.'),
  source: sourceId.optional().describe('The source that says so.'),
});

/** Front matter of `content/councils/<council>.md`. */
export const council = z.strictObject({
  name: text.describe('The everyday name: “Lancashire”.'),
  fullName: text.optional().describe('The legal name, as a source states it: “Lancashire County Council”.'),
  kind: z
    .enum(Object.keys(COUNCIL_KINDS) as [keyof typeof COUNCIL_KINDS])
    .describe('What kind of authority it is.'),
  region: z.enum(REGIONS).describe('Its region of England.'),
  codes: codes.describe('Codes that other publications know it by, as far as they are known.'),
  position: position.optional().describe('Where it stands on the map: latitude and longitude.'),
  aliases: z
    .array(text)
    .default([])
    .describe('Other names that readers may type and that prose is linked by.'),
  alsoSaid: z
    .array(text)
    .default([])
    .describe(
      'What people also say for it, its towns too: words that lead the search here and link nothing.',
    ),
  neighbours: z
    .array(councilId)
    .default([])
    .describe('Its statistical neighbours, in the order of the table they are from.'),
  predecessors: succession.describe('Councils whose services it took over, each with the date.'),
  successors: succession.describe('Councils that took over its services, each with the date.'),
  onItsStart: z
    .array(statementKey)
    .default([])
    .describe(
      'Where it took over from another: statements on how it began, `cumberland/2024-11-26-inspection-report#self-knowledge-board`.',
    ),
  from: partialDate
    .optional()
    .describe('The day from which it has these duties, where it is new or not yet in being.'),
  until: partialDate.optional().describe('The day it was abolished, or is to be.'),
  providers: z.array(provider).default([]).describe('Trusts or companies that run or ran its services.'),
  unknowns: z
    .array(text)
    .default([])
    .describe('What was looked for and not found, each in a sentence: shown on the journey.'),
});
export type Council = z.infer<typeof council>;

/** Whether a council exists, is yet to come or is gone. */
export type CouncilStage = 'to-come' | 'living' | 'abolished';

/** The stage of a council on a day. One whose end is announced is living until that day has come. */
export function stageOn(
  day: PartialDate | null,
  { from, until }: Pick<Council, 'from' | 'until'>,
): CouncilStage {
  if (until && hasCome(until, day)) return 'abolished';
  return from && !hasCome(from, day) ? 'to-come' : 'living';
}
