import { expect, it } from 'vitest';
import { withCitations } from './cited.ts';
import type { StatementView } from './statement.ts';

const said = (url: string): StatementView => ({
  kind: 'finding',
  tone: 'concern',
  label: '',
  html: '',
  url,
  origin: '',
  citation: '',
  figures: [],
});

it('names a source in full once for all statements of it that follow each other', () => {
  const statements = ['/sources/a/r/#1', '/sources/a/r/#2', '/sources/a/n/#1', '/sources/a/r/#3'].map(said);
  expect(withCitations(statements).map(({ cited }) => cited)).toEqual([true, false, true, true]);
});
