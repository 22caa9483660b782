import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { askedAgainPage } from './view.ts';

const report = (year: number) =>
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    body: `${findingText('said')}:::recommendation{#asked themes="turnover"}\nKeep staff.\n:::\n`,
  });
const listed = [2016, 2019].map(
  (year) => `    - { published: ${year}-04-27, url: 'https://example.org/${year}.pdf' }`,
);

const { knowledgeBase: kb } = knowledgeOf({
  'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire:\n${listed.join('\n')}\n`,
  'sources/anyshire/2016-report.md': report(2016),
  'sources/anyshire/2019-report.md': report(2019),
});

it('counts by theme how often the next inspection asked again, and says what the counts rest on', () => {
  const { themes, reading } = askedAgainPage(kb);
  expect(themes).toEqual([{ name: 'Turnover', url: '/themes/turnover/', followed: 1, again: 1 }]);
  expect(reading).toContain('1 time an inspection asked one of 1 council');
  expect(reading).toContain('nothing says that the matter was settled');
});

it('names each council with its themes and the years, and leads to what was said there', () => {
  expect(askedAgainPage(kb).rows).toEqual([
    {
      name: 'Anyshire',
      url: '/councils/anyshire/',
      region: 'North West',
      themes: [
        { name: 'Turnover', url: '/journeys/anyshire/turnover/', id: 'turnover', years: '2016, 2019' },
      ],
    },
  ]);
});
