import type { StatementView } from './statement.ts';

const sourceOf = ({ url }: StatementView): string => url.split('#')[0] ?? '';

/** Statements in their order, each with whether its source stands with it in full: once where several of one source follow. */
export const withCitations = (
  statements: readonly StatementView[],
): { statement: StatementView; cited: boolean }[] =>
  statements.map((statement, index) => {
    const before = statements[index - 1];
    return { statement, cited: !before || sourceOf(before) !== sourceOf(statement) };
  });
