import { z } from 'zod';
import { text } from './words.ts';
import { councilId, eventId, sourceId } from './ids.ts';

const claim = z.strictObject({
  says: text.describe('What the source says, in our own words.'),
  source: sourceId.describe('The source that says it.'),
  para: z.string().optional().describe('The numbered paragraph that says it.'),
  page: z.string().optional().describe('The printed page that says it.'),
});

/** Front matter of `content/disagreements/<council>/<name>.md`; the body says why, and what this site does. */
export const disagreement = z.strictObject({
  title: text.describe('What the sources differ on.'),
  council: councilId.describe('The council concerned.'),
  events: z.array(eventId).default([]).describe('The events concerned.'),
  field: z
    .enum(['number', 'dates', 'published', 'judgements', 'title', 'leadInspector', 'framework'])
    .optional()
    .describe('The fact of the event that is disputed, if it is one.'),
  findings: z
    .array(z.string().regex(/^[^#]+#[^#]+$/u, 'must be a source and a finding: source#finding'))
    .default([])
    .describe('The findings concerned: `lancashire/2018-03-22-community-care#mash-agency-share`.'),
  claims: z.array(claim).min(2).describe('What each source says.'),
  follows: sourceId
    .optional()
    .describe('The source that this site follows; leave out where nothing decides.'),
});
export type Disagreement = z.infer<typeof disagreement>;
export type Claim = z.infer<typeof claim>;
