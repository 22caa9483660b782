import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { ThemeId } from '../../model/ids.ts';
import { praisedFor } from './praised.ts';

const reportOf = (council: string, year: number | null, findings: readonly string[]) => ({
  [`sources/${council}/${year ?? 'undated'}-report.md`]: sourceText({
    kind: 'visit-letter',
    councils: council,
    ...(year && { published: `${year}-04-27` }),
    events: [
      `{ id: ${council}/${year ?? 'undated'}-visit, type: focused-visit${year ? `, dates: ${year}-03` : ''} }`,
    ],
    body: findings.map((attributes, index) => findingText(`f-${index}`, attributes)).join('\n'),
  }),
});
const strength = 'themes=turnover tone=strength';
const concern = 'themes=turnover tone=concern';
const inPassing = 'themes="caseloads turnover" tone=strength';

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'themes/caseloads.md': themeText('Caseloads'),
  ...Object.fromEntries(
    ['Eastshire', 'Farshire', 'Midshire', 'Northshire', 'Oldshire', 'Passingshire'].map((name) => [
      `councils/${name.toLowerCase()}.md`,
      councilText(name),
    ]),
  ),
  ...reportOf('anyshire', 2022, [strength]),
  ...reportOf('eastshire', 2018, [strength, strength]),
  ...reportOf('eastshire', 2021, [strength, strength]),
  ...reportOf('farshire', 2024, [strength, strength, strength]),
  ...reportOf('farshire', 2026, [concern]),
  ...reportOf('midshire', 2019, [strength, strength, strength]),
  ...reportOf('midshire', 2023, ['themes=turnover tone=mixed']),
  ...reportOf('northshire', 2025, [strength, concern, concern]),
  ...reportOf('oldshire', null, [strength]),
  ...reportOf('passingshire', 2025, [inPassing]),
});
const theme = 'turnover' as ThemeId;
const praised = praisedFor(kb, theme, kb.statements.byTheme.get(theme) ?? []);

it('puts councils first that were praised most when the theme was last spoken of, and those criticised since last', () => {
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rows = [...(praised?.first ?? []), ...(praised?.rest ?? [])];
  expect(rows.map(({ name, said }) => `${name}: ${said}`)).toEqual([
    'Eastshire: 2 strengths in 2021, 4 in all',
    'Anyshire: 1 strength in 2022',
    'Oldshire: 1 strength in a year not stated',
    'Midshire: 3 strengths in 2019',
    'Farshire: 3 strengths in 2024; 1 concern in 2026',
    'Northshire: 1 strength in 2025; 2 concerns in 2025',
  ]);
});

it('tells the rule of the list, and how many strengths there are beyond it', () => {
  expect(praised?.reading).toContain('Strengths of which this is the chief theme were found in 6 councils.');
  expect(praised?.every.name).toBe('Every strength on it, as the chief theme or another: 14 in 7 councils');
});

it('says nothing where no strength has the theme as its chief one', () => {
  expect(praisedFor(kb, 'caseloads' as ThemeId, [])?.first.map(({ name }) => name)).toEqual(['Passingshire']);
  expect(praisedFor(kb, 'nothing-said' as ThemeId, [])).toBeNull();
});
