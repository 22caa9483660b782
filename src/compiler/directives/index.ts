import type { ContainerDirective } from '../markdown.ts';
import type { TextFile } from '../text.ts';
import { finding } from './finding.ts';
import { recommendation } from './recommendation.ts';
import { response } from './response.ts';
import type { StatementReading } from './statement.ts';

const STATEMENTS: Record<string, (directive: ContainerDirective, file: TextFile) => StatementReading> = {
  finding,
  recommendation,
  response,
};

/** The names of the directives that hold a statement. */
export const STATEMENT_NAMES: readonly string[] = Object.keys(STATEMENTS);

/** A directive that holds a statement -> the statement; null for any other. */
export const readStatement = (directive: ContainerDirective, file: TextFile): StatementReading | null =>
  STATEMENT_NAMES.includes(directive.name) ? (STATEMENTS[directive.name]?.(directive, file) ?? null) : null;
