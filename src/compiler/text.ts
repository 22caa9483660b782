import type { Diagnostic, Place } from '../model/diagnostics.ts';
import type { RuleId } from '../model/rules.ts';

/** One file of content: its path from the root of the project, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

interface Fault {
  rule: RuleId;
  file: string;
  place: Place | null;
  message: string;
  expected?: string[];
  related?: Diagnostic['related'];
}

/** A diagnostic of severity error, with nothing expected and nothing related unless said. */
export const error = ({ expected = [], related = [], ...rest }: Fault): Diagnostic => ({
  severity: 'error',
  expected,
  related,
  ...rest,
});

/** Line and column of an offset in a text, from 1. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
