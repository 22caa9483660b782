import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { narrowed } from '../../client/statement-filters/narrow.ts';
import { recommendationData, recommendationsPage } from './view.ts';
import { writtenOut } from '../parts/statement-list.ts';

const reportOf = (year: number, framework: string, items: string, body: string) => ({
  [`sources/anyshire/${year}-05-01-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: 'anyshire',
    published: `${year}-05-01`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: ${framework}, dates: ${year}-04, judgements: { overall: good } }`,
    ],
    more: `recommendations: [${items}]`,
    body,
  }),
});
const ask = (id: string, item: number, themes: string) =>
  `:::recommendation{#${id} item="${item}" themes="${themes}"}\nDo it.\n:::\n`;

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire'),
  'themes/neglect.md': themeText('Neglect'),
  'themes/learning.md': themeText('Learning'),
  'sources/anyshire/2016-05-02-news.md': sourceText({
    published: '2016-05-02',
    events: ['{ id: anyshire/2016-inspection, type: inspection }'],
    body: ask('told', 1, 'learning').replace(' item="1"', ''),
  }),
  ...reportOf(
    2016,
    'sif',
    '{ at: 1, themes: [] }, { at: 2, themes: [], to: lscb }',
    ask('one', 1, 'neglect') + ask('two', 2, 'learning'),
  ),
  ...reportOf(
    2025,
    'ilacs-2023',
    '{ at: p2, themes: [], nationalFramework: outcome-3 }',
    ask('three', 1, 'neglect learning'),
  ),
});
const site = { kb, prose: () => '', original: () => null, proseBy: '' };
const page = recommendationsPage(site);

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('says how many there are, where from, and how many are to boards', () => {
  expect(page.reading).toContain('4 recommendations in 3 sources on 1 council');
  expect(page.reading).toContain('2 are reports of inspections, and 1 other documents');
  expect(page.reading).toContain('1 of them were made to safeguarding boards');
});

it('tells each year with what most of its reports ask the council for, and counts no other document or body', () => {
  expect(page.years.map(({ name, asked, reports }) => [name, asked, reports])).toEqual([
    ['2025', 1, 1],
    ['2016', 3, 1],
  ]);
  expect(page.years[0]?.themes.map(({ name, reports }) => [name, reports])).toEqual([
    ['Learning', 1],
    ['Neglect', 1],
  ]);
  expect(page.years[1]?.themes.map(({ name, reports }) => [name, reports])).toEqual([['Neglect', 1]]);
});

it('narrows by theme, by framework and by part of the National Framework', () => {
  const data = writtenOut(recommendationData(site));
  const left = (choice: object) => narrowed(data, choice).map(({ url }) => url.split('#')[1]);
  expect(left({ theme: 'neglect' })).toEqual(['three', 'one']);
  expect(left({ framework: 'sif' })).toEqual(['told', 'one', 'two']);
  expect(left({ part: 'outcome-3' })).toEqual(['three']);
  expect(page.filters.map(({ name }) => name)).toEqual(['theme', 'from', 'to', 'framework']);
});

it('offers the overall grades from the best to the worst', () => {
  const graded = { 2014: 'inadequate', 2015: 'good', 2016: 'requires-improvement', 2017: 'outstanding' };
  const reports = Object.entries(graded).map(([year, overall]) => {
    const files = reportOf(Number(year), 'sif', '{ at: 1, themes: [] }', ask(`of-${year}`, 1, 'neglect'));
    const [file = '', text = ''] = Object.entries(files)[0] ?? [];
    return [file, text.replace('overall: good', `overall: ${overall}`)] as const;
  });
  const { knowledgeBase } = knowledgeOf({
    'themes/neglect.md': themeText('Neglect'),
    ...Object.fromEntries(reports),
  });
  const { filters } = recommendationsPage({ ...site, kb: knowledgeBase });
  expect(filters.find(({ name }) => name === 'grade')?.options.map(({ text }) => text)).toEqual([
    'Outstanding',
    'Good',
    'Requires improvement',
    'Inadequate',
  ]);
});
