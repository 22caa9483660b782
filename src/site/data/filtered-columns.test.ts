import { expect, it } from 'vitest';
import { knowledgeOf } from '../../../tests/knowledge.ts';
import { statementTable } from '../../client/statement-filters/table.ts';
import { findingColumns } from '../../data/statement-columns.ts';
import { FILTERED_COLUMNS } from './filtered-columns.ts';

const NOTHING = { councils: {}, events: {}, sources: {}, themes: {}, statements: [] };

it('tells every column of the CSV of a filtered list that the table of findings does not have, and the tone', () => {
  const head = statementTable([], NOTHING, { whole: String, textOfHtml: String }).slice(1).trim();
  const shared = findingColumns(knowledgeOf({}).knowledgeBase, String)
    .map(({ name }) => name)
    .filter((name) => name !== 'tone');
  const own = head.split(',').filter((name) => !shared.includes(name));
  expect(FILTERED_COLUMNS.map(({ name }) => name)).toEqual(own);
});
