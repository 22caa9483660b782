import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText, themeText } from '../../tests/knowledge.ts';
import { followedConcerns } from './found-again.ts';

interface Report {
  year: number;
  /** Attributes of findings; none: a report that is not told in words. */
  found: string[];
  asks?: boolean;
}

const reportOf = ({ year, found, asks }: Report): [string, string] => [
  `sources/anyshire/${year}-report.md`,
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    body: [
      ...found.map((attributes, index) => findingText(`f-${index}`, attributes)),
      ...(asks ? [':::recommendation{#asked themes="turnover"}\nKeep staff.\n:::\n'] : []),
    ].join('\n'),
  }),
];

function followedIn(reports: Report[], listed = reports.map(({ year }) => year)) {
  const { knowledgeBase } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire:\n${listed
      .map((year) => `    - {published: ${year}-04-27, url: 'https://example.org/${year}.pdf'}`)
      .join('\n')}\n`,
    ...Object.fromEntries(reports.map(reportOf)),
  });
  return followedConcerns(knowledgeBase).map(
    ({ theme, first, next, firstConcerns, nextConcerns, nextFindings, askedBothTimes }) =>
      `${theme} ${first.id.slice(9, 13)}–${next.id.slice(9, 13)}: ${firstConcerns}, then ${nextConcerns} of ${nextFindings}${askedBothTimes ? ', asked twice' : ''}`,
  );
}

it('a concern is held beside what the very next inspection found on its theme, as the chief one or another', () => {
  const reports = [
    { year: 2016, found: ['themes="turnover caseloads" tone=concern', 'themes=turnover tone=concern'] },
    {
      year: 2019,
      found: ['themes="caseloads turnover:concern" tone=strength', 'themes=turnover tone=mixed'],
    },
    { year: 2022, found: ['themes=caseloads tone=concern'] },
  ];
  expect(followedIn(reports)).toEqual([
    'caseloads 2016–2019: 1, then 0 of 1',
    'turnover 2016–2019: 2, then 1 of 2',
    'turnover 2019–2022: 1, then 0 of 0',
  ]);
});

it('says where both inspections asked for something on the theme', () => {
  const found = ['themes=turnover tone=concern'];
  const [first, next] = [
    { year: 2016, found, asks: true },
    { year: 2019, found, asks: true },
  ];
  expect(followedIn([first, next])).toEqual(['turnover 2016–2019: 1, then 1 of 1, asked twice']);
  expect(followedIn([first, { ...next, asks: false }])).toEqual(['turnover 2016–2019: 1, then 1 of 1']);
});

it('nothing is held beside an inspection where a report between is missing, or not told in words', () => {
  const found = ['themes=turnover tone=concern'];
  const [first, last] = [
    { year: 2016, found },
    { year: 2022, found },
  ];
  expect(followedIn([first, last])).toEqual(['turnover 2016–2022: 1, then 1 of 1']);
  expect(followedIn([first, last], [2016, 2019, 2022])).toEqual([]);
  expect(followedIn([first, { year: 2019, found: [] }, last])).toEqual([]);
});
