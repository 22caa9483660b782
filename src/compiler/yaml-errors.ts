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
    message: 'A value that opens with @ or ` stands in quotation marks.',
    expected: ['"@…"'],
  },
  TAB_AS_INDENT: { message: 'Lines are indented by spaces, not by tabs.' },
  BAD_INDENT: { message: 'This line is not indented like its neighbours.' },
  DUPLICATE_KEY: { message: 'This key stands here a second time: keep one of the two.' },
  MISSING_CHAR: { message: 'A quotation mark, bracket or comma is missing here.' },
};

/** An error of the YAML parser -> what a maintainer can do about it. */
export function explainYaml({ code, message }: YAMLError): Explanation {
  if (Object.hasOwn(EXPLANATIONS, code)) return EXPLANATIONS[code] ?? { message };
  return { message: message.endsWith('.') ? message : `${message}.` };
}
