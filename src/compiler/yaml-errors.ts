import type { ErrorCode, YAMLError } from 'yaml';

interface Explanation {
  message: string;
  expected?: string[];
}

const QUOTE = ['title: "Council: what inspectors found"'];

// The faults that people make, in words that say what to do; the parser's own words serve for the rest.
const EXPLANATIONS: Partial<Record<ErrorCode, Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A value that holds a colon and a space stands in quotation marks.',
    expected: QUOTE,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key and its colon stand on one line; is a colon, a quotation mark or a bracket missing here?',
  },
  BAD_SCALAR_START: {
    message: 'A value that opens with @, ` or % stands in quotation marks.',
    expected: ['"…"'],
  },
  TAB_AS_INDENT: { message: 'Lines are indented by spaces, not by tabs.' },
  BAD_INDENT: { message: 'This line is not indented like its neighbours.' },
  DUPLICATE_KEY: { message: 'This key stands here a second time: keep one of the two.' },
  MISSING_CHAR: { message: 'A quotation mark, bracket or comma is missing: what opens here is not closed.' },
  UNEXPECTED_TOKEN: {
    message:
      'This cannot stand here: each line is a key, a colon and a value, or an item of the list above it.',
    expected: ['title: …'],
  },
  TAG_RESOLVE_FAILED: {
    message: 'A word that begins with “!” names a type of a programming language: take it away.',
  },
  MULTIPLE_DOCS: { message: 'A line of “---” or “...” ends the text before its end: take it away.' },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks means something else: write the text in single ones.',
  },
  MULTIPLE_ANCHORS: {
    message: 'A word that begins with “&” names a value to repeat, which is not allowed: take it away.',
  },
  BAD_ALIAS: { message: 'A value that opens with * or & stands in quotation marks.', expected: ['"*…"'] },
  BLOCK_IN_FLOW: { message: 'Inside brackets, items stand in one row with commas between.' },
  KEY_OVER_1024_CHARS: { message: 'A key is a word; is a colon missing on this line or the one before?' },
};

/** True where a quotation mark or bracket opens something that nothing closes. */
export const isUnclosed = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' || /end with a [\]}]/u.test(message);

/** An error of the YAML parser -> what a maintainer can do about it. */
export function explainYaml(error: YAMLError): Explanation {
  const code = isUnclosed(error) ? 'MISSING_CHAR' : error.code;
  const { message } = error;
  if (Object.hasOwn(EXPLANATIONS, code)) return EXPLANATIONS[code] ?? { message };
  return { message: message.endsWith('.') ? message : `${message}.` };
}
