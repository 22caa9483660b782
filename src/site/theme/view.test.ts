import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
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

it('counts councils, findings by tone and years on the first screen, and says who is praised and where every strength is', () => {
  const { figures, praised } = themePage(site, theme);
  expect(figures).toEqual([
    { text: '1 council', of: 'in 2 sources with statements on it' },
    { text: '71 findings', of: '1 strength, 70 concerns' },
    { text: 'Since 2016', of: 'the latest is of 2019' },
  ]);
  expect(praised?.first).toEqual([
    { name: 'Anyshire', url: '/journeys/anyshire/turnover/', said: '1 strength in 2019' },
  ]);
  expect(praised?.every.url).toBe('/themes/turnover/?tone=strength#statements');
});

it('shows the newest figures, says in which order, and how many there are in all', () => {
  const figures = Array.from(
    { length: 20 },
    (_, at) => `:figure[${at + 1}%]{measure=agency-share of="staff"}`,
  );
  const { knowledgeBase } = knowledgeOf({
    'measures.yml': '- { id: agency-share, label: Agency staff, unit: percent, of: staff }',
    'sources/anyshire/2016-report.md': reportOf(
      2016,
      `:::finding{#many themes=turnover tone=concern}\nShares: ${figures.join(', ')}.\n:::\n`,
    ),
    'sources/anyshire/2019-report.md': reportOf(
      2019,
      ':::finding{#one themes=turnover tone=concern}\nIt was :figure[40%]{measure=agency-share of="staff"}.\n:::\n',
    ),
  });
  const { figureTable } = themePage({ ...site, kb: knowledgeBase }, entryOf(knowledgeBase.themes, theme.id));
  expect([figureTable.total, figureTable.rows.length, figureTable.rows[0]?.amount]).toEqual([21, 15, '40%']);
  expect(figureTable.order).toContain('The newest stand first');
});

it('puts a full year on several pages, every statement on one of them', () => {
  const pages = yearPages(site, themeYears(site.kb, theme.id), {
    title: theme.data.title,
    noun: 'statement',
    list: theme.url,
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

it('leads from a page of a year to the list that has filters, with that year chosen', () => {
  const about = { title: theme.data.title, noun: 'statement', list: theme.url };
  const links = yearPages(site, themeYears(site.kb, theme.id), about).map(({ filter }) => filter);
  expect(links[0]).toEqual({
    name: 'Filter the 1 statement of 2019, or all 71 statements',
    url: '/themes/turnover/?from=2019&to=2019#statements',
  });
});

it('offers every year from the first to the last, and frameworks only where there are several', () => {
  const { filters } = themePage(site, theme);
  expect(filters.map(({ name }) => name)).toEqual(['tone', 'from', 'to']);
  expect(filters.at(-1)?.options.map(({ text }) => text)).toEqual(['2019', '2018', '2017', '2016']);
});

it('says of a count of councils that one of them no longer exists', () => {
  const { knowledgeBase } = knowledgeOf({
    'councils/oldshire.md': councilText('Oldshire', 'until: 2020-04-01'),
    'sources/anyshire/2019-report.md': reportOf(2019, findingText('a')),
    'sources/oldshire/2019-news.md': sourceText({ councils: 'oldshire', body: findingText('b') }),
  });
  const { figures } = themePage({ ...site, kb: knowledgeBase }, entryOf(knowledgeBase.themes, theme.id));
  expect(figures[0]).toEqual({
    text: '2 councils',
    of: 'including 1 that no longer exists, in 2 sources with statements on it',
  });
});

it('gives the filters every statement, with what it can be narrowed by', () => {
  const said = site.kb.statements.byTheme.get(theme.id) ?? [];
  const { statements } = writtenOut(statementList(site, said, { theme: theme.id }));
  expect(statements).toHaveLength(71);
  expect(statements[0]).toMatchObject({
    tone: 'strength',
    council: 'anyshire',
    year: '2019',
    grade: 'good',
    themes: ['turnover'],
  });
});

it('leads only to parts that stand on the page', () => {
  expect(themePage(site, theme).contents.map(({ id }) => id)).toEqual([
    'praised',
    'years',
    'evidence',
    'trainers',
  ]);
});

it('labels what the evidence says in no single tone, so that it is not read under the tone above', () => {
  const councils = ['anyshire', 'eastshire', 'hill'];
  const on = (...ids: string[]) =>
    `on: [${councils.map((council, at) => `"${council}/2016-report#${ids[at % ids.length]}"`).join(', ')}]`;
  const evidence = [
    `  - { says: Loads are high., tone: concern, ${on('high')} }`,
    `  - { says: It varies., ${on('high', 'ask')} }`,
    `  - { says: Recommendations ask for more., ${on('ask')} }`,
  ].join('\n');
  const ask = ':::recommendation{#ask themes="turnover"}\nKeep them.\n:::\n';
  const { knowledgeBase, diagnostics } = knowledgeOf({
    'themes/turnover.md': themeText('Turnover').replace('phrases:', `evidence:\n${evidence}\nphrases:`),
    ...Object.fromEntries(
      councils.flatMap((id) => [
        [`councils/${id}.md`, councilText(id)],
        [`sources/${id}/2016-report.md`, sourceText({ councils: id, body: findingText('high') + ask })],
      ]),
    ),
  });
  const { synthesis } = themePage({ ...site, kb: knowledgeBase }, entryOf(knowledgeBase.themes, theme.id));
  expect(diagnostics).toEqual([]);
  expect(synthesis.map(({ tone, label }) => tone ?? label)).toEqual([
    'concern',
    'No single tone',
    'Asked for',
  ]);
});
