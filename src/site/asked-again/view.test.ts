import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { askedAgainPage } from './view.ts';

const report = (year: number, themes = 'turnover') =>
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    body: `${findingText('said')}:::recommendation{#asked themes="${themes}"}\nKeep staff.\n:::\n`,
  });
const listed = [2016, 2019, 2021, 2024].map(
  (year) => `    - { published: ${year}-04-27, url: 'https://example.org/${year}.pdf' }`,
);

const { knowledgeBase: kb } = knowledgeOf({
  'themes/caseloads.md': themeText('Caseloads'),
  'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire:\n${listed.join('\n')}\n`,
  'sources/anyshire/2016-report.md': report(2016),
  'sources/anyshire/2019-report.md': report(2019),
  'sources/anyshire/2021-report.md': report(2021, 'caseloads'),
  'sources/anyshire/2024-report.md': report(2024),
});

it('counts by theme how often the next inspection asked again, and says what the counts rest on', () => {
  const { themes, reading } = askedAgainPage(kb);
  expect(themes).toEqual([
    { name: 'Turnover', url: '/themes/turnover/', followed: 2, again: 1, later: 1 },
    { name: 'Caseloads', url: '/themes/caseloads/', followed: 1, again: 0, later: 0 },
  ]);
  expect(reading).toContain(
    'asked for something on a theme 3 times, in 1 council, before another inspection',
  );
  expect(reading).toContain('After one of these a later inspection asked again.');
  expect(reading).toContain('on the same theme; the matter may be another');
});

it('names each council with its themes and the years, and leads to what was said there', () => {
  expect(askedAgainPage(kb).rows).toEqual([
    {
      name: 'Anyshire',
      url: '/councils/anyshire/',
      region: 'North West',
      themes: [
        {
          name: 'Turnover',
          url: '/journeys/anyshire/turnover/',
          id: 'turnover',
          years: '2016 and 2019; not in 2021; again in 2024',
        },
      ],
    },
  ]);
});
