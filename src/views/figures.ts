import type { Figure } from '../compiler/compiled.ts';
import type { Statement } from '../graph/knowledge-base.ts';

/** `agency-share` -> "agency share". */
export const measureName = (measure: string): string => measure.replaceAll('-', ' ');

/** Each figure of a list of statements with the statement that gives it. */
export const figuresOf = (statements: Statement[]): { figure: Figure; statement: Statement }[] =>
  statements.flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));
