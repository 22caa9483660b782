import type { Figure } from '../compiler/compiled.ts';
import type { Statement } from '../graph/knowledge-base.ts';

/** `agency-share` -> "agency share". */
export const measureName = (measure: string): string => measure.replaceAll('-', ' ');

/** Each figure of a list of statements with the statement that gives it. */
export const figuresOf = (statements: Statement[]): { figure: Figure; statement: Statement }[] =>
  statements.flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));

/** "about 63%": the figure as exact as its source is. */
export const amountOf = ({ qualifier, text }: Pick<Figure, 'qualifier' | 'text'>): string =>
  [qualifier, text].filter(Boolean).join(' ');

/** "agency share, of social workers and managers in the hub, February 2018". */
export const populationOf = ({ measure, of: population, when }: Figure): string =>
  [measureName(measure), `of ${population}`, when].filter(Boolean).join(', ');
