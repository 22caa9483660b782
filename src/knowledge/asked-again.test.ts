import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText, themeText } from '../../tests/knowledge.ts';
import { askedThemes } from './asked-again.ts';

const asking = (id: string, themes: string, item = 1) =>
  `:::recommendation{#${id} item="${item}" themes="${themes}"}\nWords of ${id}.\n:::\n`;

interface Report {
  year: number;
  /** What it asks for; none: a report that is not told in words. */
  asks: string[] | null;
  to?: string;
}

const reportOf = ({ year, asks, to }: Report): [string, string] => [
  `sources/anyshire/${year}-report.md`,
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    more: `recommendations:\n${(asks ?? ['turnover']).map(() => `  - {at: 1, themes: []${to ? `, to: ${to}` : ''}}`).join('\n')}`,
    body: asks
      ? [
          findingText(`said-${year}`),
          ...asks.map((themes, index) => asking(`asked-${year}-${index}`, themes, index + 1)),
        ].join('\n')
      : '',
  }),
];

const register = (years: number[]) =>
  `asOf: 2026-08-22\nreports:\n  anyshire:\n${years.map((year) => `    - {published: ${year}-04-27, url: 'https://example.org/${year}.pdf'}`).join('\n')}\n`;

function askedAt(reports: Report[], listed = reports.map(({ year }) => year)) {
  const { knowledgeBase, diagnostics } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'register.yml': register(listed),
    ...Object.fromEntries(reports.map(reportOf)),
  });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return askedThemes(knowledgeBase).map(({ theme, asks, repeats, returns, followed }) => ({
    theme,
    asked: asks.map(({ event }) => event.id),
    again: repeats.map(({ again }) => again.event.id),
    later: returns.map(({ before, silent, again }) =>
      [before.event, ...silent, again.event].map(({ id }) =>
        id.slice('anyshire/'.length, -'-inspection'.length),
      ),
    ),
    followed,
  }));
}

it('what the next inspection asks for once more is asked again; what it does not is followed and no more', () => {
  expect(
    askedAt([
      { year: 2016, asks: ['turnover', 'caseloads'] },
      { year: 2019, asks: ['turnover'] },
    ]),
  ).toEqual([
    { theme: 'caseloads', asked: ['anyshire/2016-inspection'], again: [], later: [], followed: 1 },
    {
      theme: 'turnover',
      asked: ['anyshire/2016-inspection', 'anyshire/2019-inspection'],
      again: ['anyshire/2019-inspection'],
      later: [],
      followed: 1,
    },
  ]);
});

it('what an inspection did not ask for and a later one did is asked again later, not by the next', () => {
  const reports = [
    { year: 2014, asks: ['turnover'] },
    { year: 2016, asks: ['caseloads'] },
    { year: 2019, asks: ['caseloads'] },
    { year: 2022, asks: ['turnover'] },
    { year: 2025, asks: ['turnover'] },
  ];
  expect(askedAt(reports)).toMatchObject([
    { theme: 'caseloads', again: ['anyshire/2019-inspection'], later: [] },
    {
      theme: 'turnover',
      again: ['anyshire/2025-inspection'],
      later: [['2014', '2016', '2019', '2022']],
      followed: 2,
    },
  ]);
});

it('nothing is asked again later across a report between that is not held, or not told in words', () => {
  const reports = [
    { year: 2014, asks: ['turnover'] },
    { year: 2019, asks: ['caseloads'] },
    { year: 2022, asks: ['turnover'] },
  ];
  const later = (known: Report[], listed?: number[]) =>
    askedAt(known, listed).find(({ theme }) => theme === 'turnover')?.later;
  expect(later(reports)).toHaveLength(1);
  expect(later(reports, [2014, 2016, 2019, 2022])).toEqual([]);
  expect(later(reports.map((each) => (each.year === 2019 ? { ...each, asks: null } : each)))).toEqual([]);
});

it('nothing is said across a report that is known and not held, or not told in words', () => {
  const asks = ['turnover'];
  expect(
    askedAt(
      [
        { year: 2016, asks },
        { year: 2022, asks },
      ],
      [2016, 2019, 2022],
    ),
  ).toMatchObject([{ again: [], later: [], followed: 0 }]);
  expect(
    askedAt([
      { year: 2016, asks },
      { year: 2019, asks: null },
      { year: 2022, asks },
    ]),
  ).toMatchObject([{ again: [], later: [], followed: 0 }]);
});

it('what is asked of the safeguarding board is not asked of the council', () => {
  expect(
    askedAt([
      { year: 2016, asks: ['turnover'], to: 'lscb' },
      { year: 2019, asks: ['turnover'], to: 'lscb' },
    ]),
  ).toEqual([]);
});
