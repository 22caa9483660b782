import { z } from 'zod';
import { text } from './words.ts';
import { councilId, eventId, measureId, sourceId, statementId, themeId, type ThemeId } from './ids.ts';
import { TONE_ORDER, type Tone } from './tones.ts';

export const tone = z.enum(TONE_ORDER);

/** A theme, with the tone on it where that is not the finding's: `neglect` or `neglect:concern`. */
const themeWithTone: z.ZodType<ThemeWithTone, string> = z
  .string()
  .transform((word) => word.split(':'))
  .pipe(
    z.union(
      [z.tuple([themeId]), z.tuple([themeId, tone])],
      'must be a theme, or a theme, a colon and a tone',
    ),
  );
export type ThemeWithTone = [ThemeId] | [ThemeId, Tone];

/** What a finding says of one of its themes: its own tone, where none is given for that theme. */
export const toneOn = (
  { tone: chief, otherTones }: { tone: Tone; otherTones: Partial<Record<ThemeId, Tone>> },
  theme: ThemeId,
): Tone => otherTones[theme] ?? chief;

/** `"a b"` -> each of them checked: attributes of directives hold lists as words. */
const words = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(/\s+/u).filter(Boolean))
    .pipe(z.array(item).min(1))
    .refine(
      (items) =>
        new Set(items.map((each) => String(Array.isArray(each) ? each[0] : each))).size === items.length,
      'names one of its words twice: keep one of the two',
    );

const PARAGRAPHS = /^\d+(?:[-–]\d+)?(?:[ ,]+\d+(?:[-–]\d+)?)*$/u;
const numbers = z.string().regex(PARAGRAPHS, 'must be numbers: 12, or 12 34, or 12-14');

const place = {
  council: councilId.optional().describe('The council it is about, where the source covers several.'),
  event: eventId
    .optional()
    .describe('The event it belongs to, where it is not the first one declared for the council.'),
  para: numbers.optional().describe('The numbered paragraphs it rests on: `12`, `12 34` or `12-14`.'),
  page: numbers.optional().describe('The printed pages it rests on, where paragraphs have no numbers.'),
  also: words(sourceId)
    .meta({ title: 'sources, with a space between two' })
    .optional()
    .describe('Further sources that say the same.'),
};
const id = statementId.describe('Its address for ever: `#mash-agency-share`.');
const themes = words(themeId).meta({ title: 'themes, with a space between two' });

const CHIEF_HAS_TONE = 'is the chief theme, whose tone is that of the finding: write it without a tone';

/** Attributes of `:::finding`. */
export const findingAttributes = z
  .strictObject({
    id,
    themes: words(themeWithTone)
      .meta({ title: 'themes, with a space between two; `theme:tone` where its tone is another' })
      .describe('The themes it speaks of, the chief one first: `early-help neglect:concern`.'),
    tone: tone.describe('What inspectors say of the chief theme, and of the others that name no tone.'),
    ...place,
  })
  .refine(({ themes: [chief] }) => chief?.[1] === undefined, { path: ['themes', 0], error: CHIEF_HAS_TONE });

/** Attributes of `:::recommendation`. */
export const recommendationAttributes = z.strictObject({
  id,
  themes: themes.describe('The themes it speaks of, the chief one first.'),
  item: z
    .string()
    .regex(/^[1-9]\d*$/u, 'must be a whole number, counted from 1')
    .transform(Number)
    .optional()
    .describe('Which item of the report’s own list it puts into words, counted from 1.'),
  to: text.optional().describe('Whom it is addressed to, where not the council.'),
  ...place,
});

/** Attributes of `:::response`. */
export const responseAttributes = z.strictObject({
  id,
  by: text.describe('Who says it: the council, a department, a named officer.'),
  themes: themes.optional().describe('The themes it speaks of.'),
  ...place,
});

/** Attributes of `:figure[63%]`. */
export const figureAttributes = z.strictObject({
  measure: measureId.describe('What is measured: `agency-share`. One list serves all councils.'),
  of: text.describe('Who or what is counted: the population.'),
  unit: text.optional().describe('The unit, where the figure does not show it: `children`, `weeks`.'),
  qualifier: text.optional().describe('“about”, “more than”: how exact the source is.'),
  value: z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/u, 'must be a number in digits, like 3 or 4.5')
    .transform(Number)
    .optional()
    .describe('The number, where the words do not hold it in digits.'),
  when: text.optional().describe('The date or period that it is for, where not the event’s.'),
});
