import { z } from 'zod';
import { webAddress } from './address-schemas.ts';
import { text } from './words.ts';
import { partialDate } from './dates.ts';
import { eventDeclaration } from './events.ts';
import { councilId, themeId } from './ids.ts';
import { nationalFrameworkPart } from './national-framework.ts';
import { SOURCE_KINDS } from './source-kinds.ts';

/** What a source's own text may be used for. */
export const LICENCES = {
  'ogl-3': 'Open Government Licence 3.0',
  'ofsted-unaltered': 'Ofsted: may be copied unaltered for non-commercial use',
  'all-rights-reserved': 'All rights reserved by its publisher',
  'not-stated': 'Not stated',
} as const;
export type Licence = keyof typeof LICENCES;

const NOT_A_REFERENCE = 'must be a numbered paragraph, 12, or a page, p12';
const reference = z
  .union([z.int().positive().transform(String), z.string().regex(/^(?:\d+|p\d+)$/u)], NOT_A_REFERENCE)
  .meta({ title: 'a paragraph `12` or a page `p12`' });
const enumOf = <T extends string>(table: Record<T, unknown>) => z.enum(Object.keys(table) as [T, ...T[]]);

/** Front matter of `content/sources/<council>/<date>-<name>.md`. */
export const source = z.strictObject({
  title: text
    .regex(/^(?!".*"$)/u, 'must stand without quotation marks around it: the pages set them')
    .describe('Its own title, as published.'),
  kind: enumOf(SOURCE_KINDS).describe('What kind of source it is.'),
  publisher: text.describe('Who published it.'),
  published: partialDate
    .optional()
    .describe('When it came out, as exactly as is known. Leave out what is not stated.'),
  publishedFrom: text
    .optional()
    .describe('Where the date was read, if not in the text: “the file name”, “the address”.'),
  url: webAddress.optional().describe('The address of the original.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'must be a checksum of 64 digits, as `npm run fetch` notes it')
    .optional()
    .describe('The checksum of the original as it was first fetched; kept by `npm run fetch`.'),
  licence: enumOf(LICENCES).describe('What its own text may be used for.'),
  councils: z.array(councilId).min(1).describe('The councils it is about, the chief one first.'),
  events: z.array(eventDeclaration).default([]).describe('The events it reports, the chief one first.'),
  pages: z.int().positive().optional().describe('How many pages the original has.'),
  mentions: z
    .partialRecord(themeId, z.array(reference).min(1))
    .default({})
    .describe('Where each theme is spoken of, by numbered paragraph or page; kept by the importer.'),
  digest: z
    .strictObject({
      written: partialDate.describe('When the report was read and its digest written.'),
      checked: partialDate
        .optional()
        .describe('When a second reader, who had not written it, held it against the report.'),
    })
    .optional()
    .describe('How the digest of a report was made.'),
  recommendations: z
    .array(
      z.strictObject({
        at: reference.describe('The numbered paragraph or the page that it stands on.'),
        themes: z.array(themeId).describe('What it is about.'),
        to: z
          .enum(['lscb'])
          .optional()
          .describe('`lscb` where it asks this of the safeguarding board and not of the council.'),
        priority: z
          .literal(true)
          .meta({ title: '`true`' })
          .optional()
          .describe('`true` where the report sets it apart as an area for priority or immediate action.'),
        nationalFramework: nationalFrameworkPart
          .optional()
          .describe(
            'The outcome, enabler or principle of the children’s social care National Framework that the report prints with it.',
          ),
      }),
    )
    .default([])
    .describe('What the report says must improve, item by item, without its words; kept by the importer.'),
});
export type Source = z.infer<typeof source>;
