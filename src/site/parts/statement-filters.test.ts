import { expect, it } from 'vitest';
import { narrowed } from '../../client/statement-filters/narrow.ts';
import { councilText, findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { Site } from '../site.ts';
import { statementFilters } from './statement-filters.ts';
import { filteredList, statementList, writtenOut } from './statement-list.ts';

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire', 'neighbours: [eastshire]'),
  'councils/eastshire.md': councilText('Eastshire', 'neighbours: [anyshire]'),
  'councils/farshire.md': councilText('Farshire', 'neighbours: [anyshire]'),
  'councils/oldshire.md': councilText('Oldshire', 'until: 2015-04-01\nneighbours: [eastshire]'),
  'sources/eastshire/news.md': sourceText({ councils: 'eastshire', body: findingText('late') }),
});
const site: Site = { kb, prose: () => '<p>Words</p>', original: () => null, proseBy: '' };
const said = kb.statements.all;

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('offers councils that only a neighbour of is told of, under a heading that says so, and none that ended', () => {
  const filter = statementFilters(kb, said).find(({ name }) => name === 'council');
  expect(filter?.options.map(({ value }) => value)).toEqual(['eastshire']);
  expect(filter?.more).toEqual({
    heading: 'Nothing on these, but on their neighbours',
    options: [{ value: 'anyshire', text: 'Anyshire' }],
  });
});

it('knows whose neighbours these are, so that the filter finds what is said on them', () => {
  const data = writtenOut(filteredList(site, said));
  expect(narrowed(data, { council: 'anyshire' })).toHaveLength(0);
  expect(narrowed(data, { council: 'anyshire', neighbours: '1' })).toHaveLength(1);
  expect(Object.keys(statementList(site, said).councils)).toEqual(['eastshire']);
});
