import { expect, it } from 'vitest';
import { withSources } from './sources-again.ts';
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

it('knows statements whose source the one before them has named', () => {
  const statements = ['/sources/a/r/#1', '/sources/a/r/#2', '/sources/a/n/#1', '/sources/a/r/#3'].map(said);
  expect(withSources(statements).map(({ again }) => again)).toEqual([false, true, false, false]);
});
