import type { ContainerDirective } from '../markdown.ts';
import type { TextFile } from '../text.ts';
import { finding } from './finding.ts';
import { recommendation } from './recommendation.ts';
import { response } from './response.ts';
import type { StatementReading } from './statement.ts';

/** The directives that hold a statement, by name. */
export const STATEMENTS: Record<string, (directive: ContainerDirective, file: TextFile) => StatementReading> = {
  finding,
  recommendation,
  response,
};
