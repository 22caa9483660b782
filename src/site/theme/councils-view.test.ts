import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import type { ThemeId } from '../../model/ids.ts';
import { themeCouncils } from './councils-view.ts';

type Files = Record<string, string>;

const says = (tones: readonly string[], body = 'Words.') =>
  tones.map((tone, at) => `:::finding{#f-${at} themes=turnover tone=${tone}}\n${body}\n:::\n`).join('\n');

/** A report of an inspection; one without a tone on the theme says something else. */
const report = (council: string, year: number, tones: readonly string[], body?: string): Files => ({
  [`sources/${council}/${year}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-04-27`,
    events: [
      `{ id: ${council}/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    body: says(tones, body) || findingText('other', 'themes=caseloads tone=mixed'),
  }),
});

const visit = (council: string, id: string, facts: string, tone: string): Files => ({
  [`sources/${council}/${id}.md`]: sourceText({
    kind: 'visit-letter',
    councils: council,
    events: [`{ id: ${council}/${id}, type: monitoring-visit${facts} }`],
    body: says([tone]),
  }),
});

const COUNCILS = ['anyshire', 'eastshire', 'farshire', 'northshire', 'southshire', 'westshire'];
const YEARS = [2014, 2018, 2022];

function pageOf(files: Files, missing: Partial<Record<string, number>> = {}) {
  const reports = COUNCILS.map((council) => {
    const years = [...YEARS, ...(missing[council] ? [missing[council]] : [])].sort();
    const lines = years
      .filter((year) => `sources/${council}/${year}-report.md` in files || year === missing[council])
      .map((year) => `    - {published: ${year}-04-27, url: 'https://example.org/${council}-${year}.pdf'}`);
    return lines.length > 0 ? `  ${council}:\n${lines.join('\n')}` : '';
  }).filter(Boolean);
  const { knowledgeBase: kb } = knowledgeOf({
    ...Object.fromEntries(COUNCILS.map((id) => [`councils/${id}.md`, councilText(id)])),
    'themes/caseloads.md': '---\ntitle: Caseloads\nheading: workforce\nsummary: S.\nphrases: [p]\n---\n',
    'register.yml': `asOf: 2026-08-22\nreports:\n${reports.join('\n')}\n`,
    ...files,
  });
  return themeCouncils(kb, kb.themes.get('turnover' as ThemeId) as ThemeEntry);
}

const readings = (files: Files, missing?: Partial<Record<string, number>>) =>
  Object.fromEntries(pageOf(files, missing).rows.map(({ name, reading }) => [name, reading.says]));

it('each council has what inspectors found, event by event, with the way to the words', () => {
  const { rows } = pageOf({
    ...report('anyshire', 2014, ['concern', 'concern', 'strength']),
    ...visit('anyshire', 'visit-1', ', dates: 2016-02', 'progress'),
    ...report('anyshire', 2018, ['concern']),
  });
  expect(rows.map(({ name, steps }) => [name, steps])).toEqual([
    [
      'anyshire',
      [
        {
          name: '2014',
          url: '/journeys/anyshire/turnover/#2014-inspection',
          found: '1 strength, 2 concerns',
        },
        { name: 'visit 2016', url: '/journeys/anyshire/turnover/#visit-1', found: 'progress' },
        { name: '2018', url: '/journeys/anyshire/turnover/#2018-inspection', found: 'concern' },
      ],
    ],
  ]);
});

it('the latest event that speaks of the theme is read beside those before it', () => {
  const of = (council: string, ...tones: string[]) =>
    Object.assign(
      {},
      ...tones.map((tone, at) => report(council, YEARS[at] ?? 0, tone ? [tone] : [])),
    ) as Files;
  expect(
    readings({
      ...of('anyshire', 'concern', 'strength', 'concern'),
      ...of('eastshire', 'concern', 'concern', ''),
      ...of('farshire', 'concern', 'progress'),
      ...of('northshire', 'strength', 'concern'),
      ...of('southshire', 'concern', 'mixed', 'mixed'),
      ...of('westshire', 'strength'),
    }),
  ).toEqual({
    anyshire: 'A concern again, after none in 2018',
    eastshire: 'A concern again; nothing on it in 2022',
    farshire: 'No concern, after one',
    northshire: 'A concern after none',
    southshire: 'No concern, after one in 2014',
    westshire: 'One inspection only',
  });
});

it('nothing is compared across a report that is missing or not told, and a later one that is missing is named', () => {
  const both = { ...report('anyshire', 2014, ['concern']), ...report('anyshire', 2018, ['concern']) };
  expect(readings(both)).toEqual({ anyshire: 'A concern again' });
  expect(readings(both, { anyshire: 2016 })).toEqual({
    anyshire: 'Not compared: not all reports between are told here',
  });
  expect(readings(both, { anyshire: 2020 })).toEqual({
    anyshire: 'A concern again; a later report is not told here',
  });
});

it('a visit of which it is not known what it followed stands apart, and is compared with nothing', () => {
  const { rows, lists } = pageOf({
    ...report('anyshire', 2014, ['concern']),
    ...visit('anyshire', 'visit-1', '', 'concern'),
  });
  expect(rows.map(({ reading, steps, unplaced }) => [reading.says, steps.length, unplaced])).toEqual([
    [
      'One inspection only; 1 event not placed in the order',
      1,
      [{ name: 'visit, date not stated', url: '/journeys/anyshire/turnover/#visit-1', found: 'concern' }],
    ],
  ]);
  expect(lists).toEqual([]);
});

it('lists name the councils with the years that put them there, and filters say how many', () => {
  const { lists, filters, reading } = pageOf({
    ...report('anyshire', 2014, ['concern']),
    ...report('anyshire', 2018, ['strength']),
    ...report('anyshire', 2022, ['concern']),
    ...report('eastshire', 2014, ['concern']),
    ...report('eastshire', 2018, ['strength', 'progress']),
    ...report('farshire', 2014, ['strength']),
    ...report('northshire', 2014, ['strength']),
  });
  expect(
    lists.map(({ label, councils }) => [
      label,
      ...councils.rows.map(({ name, years }) => `${name}: ${years}`),
    ]),
  ).toEqual([
    [
      'Found again: a concern at the latest event that speaks of it, and at an earlier one',
      'anyshire: 2014 and 2022',
    ],
    [
      'Better later: strength or progress and no concern at the latest, a concern before',
      'eastshire: concern 2014, 1 strength, 1 progress 2018',
    ],
    ['Progress at some time: better than before, not necessarily good', 'eastshire: 2018'],
    ['A concern at some time', 'anyshire: 2014 and 2022', 'eastshire: 2014'],
  ]);
  expect(filters[0]?.options.map(({ text }) => text)).toEqual([
    'A concern again (1)',
    'Strength or progress, after a concern (1)',
    'One event only (2)',
  ]);
  expect(reading).toBe(
    'Inspectors found something on this theme in 4 councils, at 7 inspections and visits; a concern was among it at some time in 2 councils.',
  );
});

it('figures stand in the order of events, each with whom it counts', () => {
  const { rows, measures } = pageOf({
    ...report(
      'anyshire',
      2014,
      ['concern'],
      'Of :figure[30%]{measure=agency-share of="all social workers"}.',
    ),
    ...report(
      'anyshire',
      2018,
      ['progress'],
      'Of :figure[12%]{measure=agency-share of="the front door" qualifier="about" when="March 2018"}.',
    ),
  });
  expect(rows[0]?.figures).toEqual([
    '2014: Agency staff: 30% (all social workers)',
    '2018: Agency staff: about 12% (the front door; March 2018)',
  ]);
  expect(measures?.says).toContain('Agency staff');
  expect(pageOf(report('anyshire', 2014, ['concern'])).measures).toBeNull();
});
