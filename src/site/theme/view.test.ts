import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { ThemeId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';
import { statementList, writtenOut } from '../parts/statement-list.ts';
import { themePage } from './view.ts';
import { themeYears } from '../../knowledge/statement-years.ts';
import { yearPages } from '../parts/year-pages.ts';

const reportOf = (year: number, body: string) =>
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: sif, dates: ${year}-03, judgements: { overall: good } }`,
    ],
    body,
  });

const many = Array.from({ length: 70 }, (_, index) => findingText(`many-${index}`)).join('\n');

const { knowledgeBase: kb } = knowledgeOf({
  'sources/anyshire/2016-report.md': reportOf(2016, many),
  'sources/anyshire/2019-report.md': reportOf(2019, findingText('praise', 'themes="turnover" tone=strength')),
});
const site: Site = { kb, prose: () => '<p>Words.</p>', original: () => null, proseBy: '' };
const theme = entryOf(kb.themes, 'turnover' as ThemeId);

it('shows the newest statements on the page itself, and leads to every year', () => {
  const page = themePage(site, theme);
  expect(page.total).toBe(71);
  expect(page.newest.map(({ event }) => event?.url)).toEqual([
    '/journeys/anyshire/#2019-inspection',
    '/journeys/anyshire/#2016-inspection',
  ]);
  expect(page.years.map(({ name, url, tones }) => [name, url, tones.length])).toEqual([
    ['2019', '/themes/turnover/2019/', 1],
    ['2016', '/themes/turnover/2016/', 70],
  ]);
});

it('counts councils, findings by tone and years on the first screen, and says who is praised', () => {
  const { figures, praised } = themePage(site, theme);
  expect(figures).toEqual([
    { text: '1 council', of: 'in 2 sources with statements on it' },
    { text: '71 findings', of: '1 strength, 70 concerns' },
    { text: 'Since 2016', of: 'the latest is of 2019' },
  ]);
  expect(praised).toEqual([
    { name: 'Anyshire', url: '/journeys/anyshire/turnover/', strengths: '1 strength, 2019' },
  ]);
});

it('puts a full year on several pages, every statement on one of them', () => {
  const pages = yearPages(site, themeYears(site.kb, theme.id), {
    title: theme.data.title,
    noun: 'statement',
  });
  expect(pages.map(({ params, title, extent }) => [params.year, params.page, title, extent])).toEqual([
    ['2019', undefined, 'Turnover, 2019', '1 statement'],
    ['2016', undefined, 'Turnover, 2016', '70 statements; page 1 of 2'],
    ['2016', '2', 'Turnover, 2016', '70 statements; page 2 of 2'],
  ]);
  const urls = pages.flatMap(({ groups }) =>
    groups.flatMap(({ statements }) => statements.map(({ url }) => url)),
  );
  expect(new Set(urls).size).toBe(71);
  expect(urls).toHaveLength(71);
});

it('gives the filters every statement, with what it can be narrowed by', () => {
  const said = site.kb.statements.byTheme.get(theme.id) ?? [];
  const { statements } = writtenOut(statementList(site, said, { theme: theme.id }));
  expect(statements).toHaveLength(71);
  expect(statements[0]).toMatchObject({
    tone: 'strength',
    council: 'anyshire',
    year: '2019',
    period: 'to-2022',
    grade: 'good',
  });
});
