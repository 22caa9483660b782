import type { Area, Grade } from '../model/grades.ts';
import { GRADE_WORDS, toGrade } from './grade-words.ts';
import type { Line } from './lines.ts';
import { comparableText, textOfLines } from './text.ts';

/** Words that name an area, with the grade that they end in. */
interface GradeStatement {
  area: Area;
  grade: Grade;
  /** As printed. */
  text: string;
  /** How many lines it fills. */
  length: number;
}

const SUBJECTS: readonly [Area, string][] = [
  [
    'overall',
    String.raw`overall effectiveness(?: of services for looked after children(?: and young people)?)?`,
  ],
  ['help-and-protection', String.raw`children (?:who need|in need of) help and protection`],
  [
    'in-care',
    String.raw`children looked after and achieving permanence|looked after children and achieving permanence|children in care and care leavers|children in care(?! leavers)`,
  ],
  ['adoption', String.raw`adoption(?: performance)?`],
  ['care-leavers', String.raw`(?:children )?care leavers`],
  [
    'leadership',
    String.raw`leadership,? ?management and governance|leadership and management|impact of (?:leaders|leadership)(?: on (?:social work )?practice(?: with children(?: and|,)? families)?)?`,
  ],
  ['lscb', String.raw`(?:local )?safeguarding children board(?: \(lscb\))?|local safeguarding children|lscb`],
];

const LEAD_IN = String.raw`(?:\d\.?(?:\d\.?)? ?)?(?:the )?(?:graded judge?ment (?:about|for|on|of) )?(?:judge?ment (?:for|about|on) )?(?:the )?(?:effectiveness of )?(?:the )?(?:experiences? (?:and|of) progress (?:of|for) )?(?:the )?`;
const LINK = String.raw`(?: ?: ?| (?:is|are)(?: that)?(?: (?:it|they)(?: (?:is|are))?)?:?)*(?: is)? ?(?:grade \d \()?`;

const PATTERNS = SUBJECTS.map(
  ([area, subject]) =>
    [
      area,
      new RegExp(
        `^${LEAD_IN}(?:${subject})${LINK} ?(?<grade>${GRADE_WORDS})\\)?(?: grade \\d)?(?: because:?)?\\.?$`,
        'u',
      ),
    ] as const,
);
const OVERALL = [
  new RegExp(
    `^the overall judge?ment is (?:that )?(?:children's services? (?:in .{3,60} )?(?:are |is )?)?(?<grade>${GRADE_WORDS})\\.?$`,
    'u',
  ),
  new RegExp(
    `^children's services (?:in (?:(?! were | was | had | has | have | remain | continue ).){3,80}? )?(?:are |is )?(?<grade>${GRADE_WORDS})(?: because:?)?\\.?$`,
    'u',
  ),
];
const STARTS =
  /^(?:\d\.|the (?:overall|graded|judge?ment|effectiveness|experience|impact|local safeguarding|lscb)|graded|overall|children|leadership|adoption|experience|impact|local safeguarding|lscb|care leavers)/u;
/** A line that ends like this goes on in the next one: "children in care and" + "care leavers". */
export const OPEN_END = /(?: and| of| in| who| the|,)$/u;
const LONGEST = 7;

/** "Adoption performance: Good" -> adoption, good; null for words that state no grade. */
export function statementIn(words: string): { area: Area; grade: Grade } | null {
  const text = comparableText(words);
  for (const [area, pattern] of [...PATTERNS, ...OVERALL.map((p) => ['overall', p] as const)]) {
    const grade = toGrade(pattern.exec(text)?.groups?.grade ?? '');
    if (grade) return { area, grade };
  }
  return null;
}

/** The area that a heading names, whether or not it says the grade. */
export const areaIn = (heading: string): Area | null =>
  (statementIn(heading) ?? statementIn(`${heading}: good`))?.area ?? null;

/** A statement that begins on this line and ends with a grade, over as many lines as it needs. */
export function statementAt(lines: readonly Line[], start: number): GradeStatement | null {
  if (
    !STARTS.test(comparableText(lines[start]?.text ?? '')) ||
    OPEN_END.test(comparableText(lines[start - 1]?.text ?? ''))
  )
    return null;
  for (let length = 1; length <= LONGEST; length += 1) {
    const text = textOfLines(lines.slice(start, start + length));
    const found = statementIn(text);
    if (found) return { ...found, text, length };
  }
  return null;
}
