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
  return askedThemes(knowledgeBase).map(({ theme, asks, repeats, followed }) => ({
    theme,
    asked: asks.map(({ event }) => event.id),
    again: repeats.map(({ again }) => again.event.id),
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
    { theme: 'caseloads', asked: ['anyshire/2016-inspection'], again: [], followed: 1 },
    {
      theme: 'turnover',
      asked: ['anyshire/2016-inspection', 'anyshire/2019-inspection'],
      again: ['anyshire/2019-inspection'],
      followed: 1,
    },
  ]);
});

it('nothing is asked again after an inspection that did not ask for it', () => {
  const [turnover] = askedAt([
    { year: 2016, asks: ['turnover'] },
    { year: 2019, asks: ['caseloads'] },
    { year: 2022, asks: ['turnover'] },
  ]);
  expect(turnover).toMatchObject({ again: [], followed: 1 });
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
  ).toMatchObject([{ again: [], followed: 0 }]);
  expect(
    askedAt([
      { year: 2016, asks },
      { year: 2019, asks: null },
      { year: 2022, asks },
    ]),
  ).toMatchObject([{ again: [], followed: 0 }]);
});

it('what is asked of the safeguarding board is not asked of the council', () => {
  expect(
    askedAt([
      { year: 2016, asks: ['turnover'], to: 'lscb' },
      { year: 2019, asks: ['turnover'], to: 'lscb' },
    ]),
  ).toEqual([]);
});
