import type { RuleId } from './rules.ts';

/** Where in a file: lines and columns count from 1, as editors show them. */
export interface Place {
  line: number;
  column: number;
}

/** Something that a maintainer must know about a file. Data only: reporters print it. */
export interface Diagnostic {
  rule: RuleId;
  severity: 'error' | 'warning';
  /** The file, relative to the project. */
  file: string;
  /** Null where the whole file is meant. */
  place: Place | null;
  /** What was found, in a sentence. */
  message: string;
  /** What would work: the nearest valid value first. */
  expected: string[];
  /** Other places concerned: the twin of a duplicate id. */
  related: { file: string; place: Place | null; message: string }[];
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

/** Those that keep content from being published; a warning is told, and what it tells of is put right by a build. */
export const errorsIn = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

/** By file, then by place: the order in which a maintainer mends them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const [p, q] = [a.place ?? { line: 0, column: 0 }, b.place ?? { line: 0, column: 0 }];
  return a.file.localeCompare(b.file) || p.line - q.line || p.column - q.column;
}
