import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { foundAgainPage } from './view.ts';

const report = (year: number, body: string) =>
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    body,
  });
const concern = (theme: string) => findingText(theme, `themes=${theme} tone=concern`);
const asked = ':::recommendation{#asked themes="turnover"}\nKeep staff.\n:::\n';
const listed = [2016, 2019].map(
  (year) => `    - { published: ${year}-04-27, url: 'https://example.org/${year}.pdf' }`,
);

const { knowledgeBase: kb } = knowledgeOf({
  'themes/caseloads.md': themeText('Caseloads'),
  'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire:\n${listed.join('\n')}\n`,
  'sources/anyshire/2016-report.md': report(2016, concern('turnover') + concern('caseloads') + asked),
  'sources/anyshire/2019-report.md': report(2019, concern('turnover') + asked),
});

it('counts by theme how often the next inspection found a concern too, and where both asked', () => {
  const { themes, reading } = foundAgainPage(kb);
  expect(themes).toEqual([
    {
      ...{ name: 'Turnover', url: '/themes/turnover/councils/', councils: 1 },
      ...{ followed: 1, again: 1, askedBothTimes: 1 },
    },
    {
      ...{ name: 'Caseloads', url: '/themes/caseloads/councils/', councils: 0 },
      ...{ followed: 1, again: 0, askedBothTimes: 0 },
    },
  ]);
  expect(reading).toContain('The next inspection has no finding on the theme here once');
});

it('names each council with its inspections and the themes that were found again', () => {
  expect(foundAgainPage(kb).rows).toEqual([
    {
      name: 'Anyshire',
      url: '/councils/anyshire/',
      region: 'North West',
      pairs: [
        {
          ...{ name: '2016 and 2019', url: '/journeys/anyshire/#2019-inspection' },
          ...{ followed: 2, again: 1, themes: 'Turnover' },
        },
      ],
    },
  ]);
});

it('names the councils that exist and have had one inspection only', () => {
  const told = (council: string, years: number[]) =>
    sourceText({
      councils: council,
      events: years.map(
        (year) =>
          `{ id: ${council}/${year}, type: inspection, dates: ${year}, judgements: { overall: good } }`,
      ),
    });
  const page = foundAgainPage(
    knowledgeOf({
      'councils/oldshire.md': councilText(
        'Oldshire',
        'until: 2021-03-31\nsuccessors: [{ council: newshire, date: 2021-04-01 }]',
      ),
      'councils/newshire.md': councilText(
        'Newshire',
        'predecessors: [{ council: oldshire, date: 2021-04-01 }]',
      ),
      'sources/anyshire/s.md': told('anyshire', [2016, 2019]),
      'sources/oldshire/s.md': told('oldshire', [2016]),
      'sources/newshire/s.md': told('newshire', [2024]),
    }).knowledgeBase,
  );
  expect(page.inspectedOnce).toEqual([{ name: 'Newshire', url: '/councils/newshire/' }]);
});
