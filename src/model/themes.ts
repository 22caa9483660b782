import { z } from 'zod';
import { text } from './words.ts';
import { AREAS } from './grades.ts';
import { statementKey, themeId } from './ids.ts';
import { TONE_ORDER } from './tones.ts';

/** The headings that themes stand under, in the order of a child's way through the services. */
export const HEADINGS = {
  'front-door': 'Front door and early help',
  protection: 'Assessment, planning and protection',
  harm: 'Harm and risk',
  groups: 'Groups of children',
  care: 'Children in care',
  'care-leavers': 'Care leavers',
  workforce: 'Workforce',
  leadership: 'Leadership and system',
} as const;
export type Heading = keyof typeof HEADINGS;

const PHRASE = new RegExp(`^[!~+]?[^!~+@]+(?: @(?:${Object.keys(AREAS).join('|')}))?$`, 'u');

/** Front matter of `content/themes/<theme>.md`. */
export const theme = z.strictObject({
  title: text.describe('What readers call it.'),
  heading: z.enum(Object.keys(HEADINGS) as [Heading, ...Heading[]]).describe('The heading it stands under.'),
  summary: text.describe('One sentence: what is counted under it.'),
  phrases: z
    .array(
      z
        .string()
        .regex(
          PHRASE,
          `must be words, with !, ~ or + before and one of @${Object.keys(AREAS).join(' @')} after them at most`,
        ),
    )
    .min(1)
    .describe(
      'Words that reports use for it. `*` ends a word of which only the beginning is given. `!` stands before words that only look like it, and cancels the phrases that they touch. `~` stands before words that are often said in passing: they count where a paragraph begins with them, comes back to them or names little else. `+` stands before words that count wherever they stand, because they are hardly ever said in passing. ` @` and an area at the end, as in ` @care-leavers`, limits words to that part of a report.',
    ),
  alsoSaid: z
    .array(z.string().min(2))
    .default([])
    .describe(
      'What people also say for it: everyday words that lead the search here, though reports do not use them.',
    ),
  evidence: z
    .array(
      z.strictObject({
        says: text.describe('One sentence in plain words.'),
        tone: z
          .enum(TONE_ORDER)
          .optional()
          .describe('Where the sentence praises or criticises: the tone of all findings it rests on.'),
        on: z
          .array(statementKey)
          .min(3)
          .describe(
            'The statements it rests on, of three councils at least: `kent/2022-05-10-inspection-report#firm-thresholds`.',
          ),
      }),
    )
    .default([])
    .describe('What the evidence says, in three to eight sentences.'),
  followed: z
    .array(
      z.strictObject({
        asks: text.describe('What readers ask: “Where did …, and what do later reports say?”'),
        cases: z
          .array(
            z.strictObject({
              first: statementKey.describe('The statement that first tells of it.'),
              later: z
                .array(statementKey)
                .default([])
                .describe(
                  'Those of later reports on the same council that say what became of it; none where none does.',
                ),
            }),
          )
          .min(1)
          .describe('One for each time that it was found.'),
      }),
    )
    .default([])
    .describe('Questions followed from council to council, and from one report to the next.'),
  related: z.array(themeId).default([]).describe('Themes that readers of this one also want.'),
});
export type Theme = z.infer<typeof theme>;

/** How many phrases readers are shown. */
const SHOWN = 12;

/** Words that a phrase cannot end with: what follows them is missing. */
const LINKING =
  'a about against an and are be been being by for from has have in into is of off on or own that the their them to was were when who with adult domestic ill new suitable';

/** Phrases that are cut off before or after a linking word: "neglect and", "are delayed". */
const CUT = new RegExp(
  `^(?:and|are|be|been|being|is|was|were) |(?: (?:${LINKING.replaceAll(' ', '|')})|[’']s?)$`,
  'u',
);

/** The phrases that are whole words, for readers: those for the tagger alone are left out, and cut ones too. */
export const wholePhrases = ({ phrases }: Pick<Theme, 'phrases'>): string[] =>
  phrases.filter((phrase) => !/[!~+*@]/u.test(phrase) && !CUT.test(phrase)).slice(0, SHOWN);

/** Phrases as readers meet them: "locum*" -> "locum"; exceptions ("!…"), weights ("~", "+") and limits (" @…") are for the tagger alone. */
export const readablePhrases = ({ phrases }: Pick<Theme, 'phrases'>): string[] =>
  phrases
    .filter((phrase) => !phrase.startsWith('!'))
    .map((phrase) => phrase.replace(/^[~+]| @[\w-]+$/gu, '').replaceAll('*', ''));
