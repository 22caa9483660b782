import { describe, expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText, themeText } from '../../tests/knowledge.ts';
import type { ThemeId } from '../model/ids.ts';
import { insightsOf } from './insights.ts';
import { themeShares, themeSharesByYear } from './insights/recommendation-themes.ts';

const inspection = (id: string, published: string, rest: string, council = id.split('/')[0] ?? '') => ({
  [`sources/${council}/${published}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published,
    events: [`{ id: ${id}, type: inspection, ${rest} }`],
  }),
});
const graded = (overall: string, framework = 'sif') =>
  `framework: ${framework}, judgements: { overall: ${overall} }`;

const oldshire = {
  'councils/oldshire.md': councilText(
    'Oldshire',
    'until: 2021-03-31\nsuccessors: [{ council: anyshire, date: 2021-04-01 }]',
  ),
  'councils/anyshire.md': councilText('Anyshire', 'predecessors: [{ council: oldshire, date: 2021-04-01 }]'),
};

const insights = (files: Record<string, string>) => {
  const { knowledgeBase, diagnostics } = knowledgeOf(files);
  expect(diagnostics).toEqual([]);
  return insightsOf(knowledgeBase);
};

describe('judgements by year', () => {
  const { years, leftOut, inspections } = insights({
    ...inspection('anyshire/2018-a', '2018-02-01', graded('good')),
    ...inspection('anyshire/2018-b', '2018-11-01', graded('good', 'ilacs-2018')),
    ...inspection('anyshire/2026', '2026-07-01', 'framework: ilacs-2026, judgements: { leadership: good }'),
    ...inspection('anyshire/2014', '2014-07-01', 'framework: sif, judgements: { leadership: good }'),
  });

  it('keep the frameworks of one year apart, in the order in which they came', () => {
    expect(years.map(({ framework, year, outcomes }) => [framework, year, outcomes])).toEqual([
      ['sif', 2018, { good: 1 }],
      ['ilacs-2018', 2018, { good: 1 }],
      ['ilacs-2026', 2026, { 'no-overall': 1 }],
    ]);
  });

  it('leave out and name an inspection whose overall grade no source states', () => {
    expect(leftOut.map(({ id }) => id)).toEqual(['anyshire/2014']);
    expect(inspections).toHaveLength(3);
  });
});

describe('spells in inadequate', () => {
  it('are told once a council, whoever’s journey tells them too, and end with the council', () => {
    const { spells } = insights({
      ...oldshire,
      ...inspection('oldshire/2019', '2019-07-29', graded('inadequate', 'ilacs-2018')),
      ...inspection('anyshire/2022', '2022-10-01', graded('good', 'ilacs-2018')),
    });
    expect(spells.map(({ council, until, exitGrade }) => [council, until, exitGrade])).toEqual([
      ['oldshire', '2021-03-31', null],
    ]);
  });

  it('know how many inspections they rest on', () => {
    const { spells } = insights({
      ...inspection('anyshire/2014', '2014-01-10', graded('inadequate')),
      ...inspection('anyshire/2016', '2016-01-10', graded('inadequate')),
      ...inspection('anyshire/2021', '2021-02-10', graded('good', 'ilacs-2018')),
    });
    expect(spells).toMatchObject([{ months: 85, inspections: 2, exitGrade: 'good' }]);
  });

  it('do not end where a safeguarding board alone was reviewed', () => {
    const { spells } = insights({
      ...inspection('anyshire/2015', '2015-06-03', graded('inadequate')),
      'sources/anyshire/2015-08-03-board.md': sourceText({
        kind: 'inspection-report',
        published: '2015-08-03',
        events: ['{ id: anyshire/2015-board, type: other, framework: sif, judgements: { lscb: good } }'],
      }),
    });
    expect(spells).toMatchObject([{ until: null }]);
  });
});

describe('themes in recommendations', () => {
  const themes = { 'themes/caseloads.md': themeText('Caseloads') };
  const list =
    'recommendations: [{ at: 1, themes: [turnover] }, { at: 2, themes: [turnover, caseloads] }, { at: 3, themes: [oversight], to: lscb }]';
  const recommended = sourceText({
    kind: 'inspection-report',
    more: list,
    published: '2015-01-01',
    events: [`{ id: anyshire/2015, type: inspection, ${graded('good')} }`],
    body: ':::recommendation{#r item="1" themes=caseloads}\nWords.\n:::\n',
  });
  const onlyDigest = sourceText({
    kind: 'inspection-report',
    published: '2016-01-01',
    events: [`{ id: anyshire/2016, type: inspection, ${graded('good')} }`],
    body: ':::recommendation{#r themes=caseloads}\nWords.\n:::\n',
  });
  const { asking } = insights({
    ...themes,
    'sources/anyshire/2015.md': recommended,
    'sources/anyshire/2016.md': onlyDigest,
    ...inspection('anyshire/2017', '2017-01-01', graded('good')),
  });
  const told = sourceText({
    kind: 'inspection-report',
    more: 'recommendations: [{ at: 1, themes: [turnover] }]',
    published: '2018-01-01',
    events: [`{ id: anyshire/2018, type: inspection, ${graded('good')} }`],
    body: ':::recommendation{#r item="1" themes=caseloads}\nWords.\n:::\n',
  });
  const ids = ['turnover', 'caseloads'] as ThemeId[];

  it('are those that a reader gave, where every item of the list is in words', () => {
    const { asking: inWords } = insights({ ...themes, 'sources/anyshire/2018.md': told });
    expect(inWords.map(({ themes: touched }) => [...touched])).toEqual([['caseloads']]);
  });

  it('are those of the report’s list, else of its digest, and a report counts once', () => {
    expect(asking.map(({ items, themes: touched }) => [items, [...touched]])).toEqual([
      [2, ['turnover', 'caseloads']],
      [1, ['caseloads']],
    ]);
  });

  it('are a share of the reports of a framework whose recommendations are known', () => {
    expect(themeShares(asking, ids).map(({ theme, reports, of }) => [theme, reports, of])).toEqual([
      ['turnover', 1, 2],
      ['caseloads', 2, 2],
    ]);
    expect(themeSharesByYear(asking, ids).map(({ year, reports, of }) => [year, reports, of])).toEqual([
      [2015, 1, 1],
      [2015, 1, 1],
      [2016, 0, 1],
      [2016, 1, 1],
    ]);
  });
});

it('names the councils abolished before any report held here', () => {
  const { missing } = insights({ ...oldshire });
  expect(missing.map(({ id }) => id)).toEqual(['oldshire']);
});
