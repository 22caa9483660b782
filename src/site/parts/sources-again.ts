import type { StatementView } from './statement.ts';

const sourceOf = ({ url }: StatementView): string => url.split('#')[0] ?? '';

/** Statements in their order, each with whether the one before it rests on the same source. */
export const withSources = (
  statements: readonly StatementView[],
): { statement: StatementView; again: boolean }[] =>
  statements.map((statement, index) => {
    const before = statements[index - 1];
    return { statement, again: before !== undefined && sourceOf(before) === sourceOf(statement) };
  });
