import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { ThemeId } from '../../model/ids.ts';
import { runsInWords } from '../parts/again.ts';
import { themeAgain } from './again.ts';

const asking = (council: string, asked: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(asked).map(([year, theme]) => [
      `sources/${council}/${year}-report.md`,
      sourceText({
        kind: 'inspection-report',
        councils: council,
        published: `${year}-04-27`,
        events: [
          `{ id: ${council}/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
        ],
        body: `${findingText('said')}:::recommendation{#asked themes="${theme}"}\nDo more.\n:::\n`,
      }),
    ]),
  );
const listed = (council: string) =>
  `  ${council}: [${[2014, 2016, 2019].map((year) => `{ published: ${year}-04-27, url: 'https://r.example/${council}${year}' }`).join(', ')}]`;

it('keeps apart councils that the next inspection asked again and those that only a later one did, and says which are gone', () => {
  const { knowledgeBase: kb } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'councils/oldshire.md': councilText('Oldshire', 'until: 2021-04-01'),
    'register.yml': `asOf: 2026-08-22\nreports:\n${listed('anyshire')}\n${listed('oldshire')}\n`,
    ...asking('anyshire', { 2014: 'turnover', 2016: 'turnover', 2019: 'caseloads' }),
    ...asking('oldshire', { 2014: 'turnover', 2016: 'caseloads', 2019: 'turnover' }),
  });
  const { reading, byNext, byLater } = themeAgain(kb, 'turnover' as ThemeId);
  expect(reading).toBe(
    'Inspectors asked a council for something on this theme 3 times before another inspection that also has a digest here. The next inspection asked for something on the same theme again once. The other 2 times it did not, which does not say that it was done. After one of these a later inspection asked again. “Again” means on the same theme; the matter may be another, so compare the words.',
  );
  expect([byNext.extent, ...byNext.rows.map(({ name, asks }) => `${name}: ${runsInWords(asks)}`)]).toEqual([
    '1 council',
    'Anyshire: 2014 and 2016',
  ]);
  expect([byLater.extent, ...byLater.rows.map(({ name, asks }) => `${name}: ${runsInWords(asks)}`)]).toEqual([
    '1 council (which no longer exists)',
    'Oldshire: 2014; not in 2016; again in 2019',
  ]);
});

it('leads from a council to what was said on the theme there, and shows the words of the last two asks', () => {
  const { knowledgeBase: kb } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'register.yml': `asOf: 2026-08-22\nreports:\n${listed('anyshire')}\n`,
    ...asking('anyshire', { 2014: 'turnover', 2016: 'turnover', 2019: 'turnover' }),
  });
  expect(themeAgain(kb, 'turnover' as ThemeId).byNext.rows).toMatchObject([
    {
      name: 'Anyshire',
      url: '/journeys/anyshire/turnover/',
      words: [
        { year: '2016', texts: ['Do more.'] },
        { year: '2019', texts: ['Do more.'] },
      ],
    },
  ]);
});

it('says nothing of “again” where nothing was asked again', () => {
  const { knowledgeBase: kb } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'register.yml': `asOf: 2026-08-22\nreports:\n${listed('anyshire')}\n`,
    ...asking('anyshire', { 2014: 'turnover', 2016: 'caseloads', 2019: 'caseloads' }),
  });
  const { reading, wordsStand } = themeAgain(kb, 'turnover' as ThemeId);
  expect(reading).toBe(
    'Inspectors asked a council for something on this theme once before another inspection that also has a digest here. The next inspection asked for nothing on the same theme, which does not say that it was done.',
  );
  expect(wordsStand).toBe('');
});
