import { expect, it } from 'vitest';
import { knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { yearsBeside } from './years-beside.ts';

/** So many reports of a year; what each asks for, by its number from 0. */
const reportsOf = (year: number, count: number, framework: string, themesAt: (at: number) => string[]) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const day = `${year}-0${1 + Math.floor(at / 25)}-${String(1 + (at % 25)).padStart(2, '0')}`;
      return [
        `sources/anyshire/${day}-report.md`,
        sourceText({
          kind: 'inspection-report',
          published: day,
          more: `recommendations: [{ at: 1, themes: [${themesAt(at).join(', ')}] }]`,
          events: [
            `{ id: anyshire/${day}, type: inspection, framework: ${framework}, judgements: { leadership: good } }`,
          ],
        }),
      ];
    }),
  );

const files = {
  'register.yml': 'asOf: 2026-08-22\nreports: {}',
  'themes/neglect.md': themeText('Neglect'),
  'themes/learning.md': themeText('Learning'),
  'themes/silent.md': themeText('Silent'),
  ...reportsOf(2025, 45, 'ilacs-2023', (at) => [
    ...(at < 21 ? ['turnover'] : []),
    ...(at < 13 ? ['neglect'] : []),
  ]),
  ...reportsOf(2026, 19, 'ilacs-2026', (at) => [
    ...(at < 13 ? ['turnover'] : []),
    ...(at < 4 ? ['neglect'] : []),
  ]),
};
const besideIn = (more: Record<string, string>) =>
  yearsBeside(knowledgeOf({ ...files, ...more }).knowledgeBase);

/** Eleven reports more, so that enough of the year are held. */
const enough = reportsOf(2027, 11, 'ilacs-2026', () => ['learning']);
const asOf2026 = Object.fromEntries(
  Object.entries(enough).map(([path, text]) => [
    path.replace('2027', '2026').replace('-01-', '-12-'),
    text.replaceAll('2027-01-', '2026-12-'),
  ]),
);

it('sets the newest year beside the one before, the greatest change of a share first', () => {
  const beside = besideIn(asOf2026);
  expect(beside?.title).toBe('2026 so far beside 2025');
  expect(
    beside?.rows.map(({ theme, now, before, change }) => [theme.name, now.text, before.text, change]),
  ).toEqual([
    ['Learning', '11 of 30 (37%)', '0 of 45 (0%)', '37 points more'],
    ['Neglect', '4 of 30 (13%)', '13 of 45 (29%)', '16 points less'],
    ['Turnover', '13 of 30 (43%)', '21 of 45 (47%)', '4 points less'],
  ]);
});

it('says how many reports are counted, and which framework is new', () => {
  expect(besideIn(asOf2026)?.reading).toBe(
    'Counted are reports of full inspections that recommend something to the council: 30 of 2026 so far, 45 of 2025; reports are known to 22 August 2026. Of those of 2026, 30 are under ILACS 2026, as none of 2025 is.',
  );
});

it('leads to the recommendations that it counts', () => {
  expect(besideIn(asOf2026)?.rows[1]?.now.url).toBe('/recommendations/?theme=neglect&from=2026&to=2026');
});

it('calls a year by its number alone once the list of reports is of a later one', () => {
  const later = { ...asOf2026, 'register.yml': 'asOf: 2027-01-22\nreports: {}' };
  expect(besideIn(later)?.title).toBe('2026 beside 2025');
});

it('is left out where too few reports of a year are held', () => expect(besideIn({})).toBeNull());
