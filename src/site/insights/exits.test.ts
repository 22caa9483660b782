import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { insightsOf } from '../../knowledge/insights.ts';
import { exitsPicture } from './exits.ts';

const COUNCILS = Array.from('abcdefghij', (letter) => `${letter}shire`);
const DAYS = ['2014-01-10', '2016-03-10'] as const;

const report = (council: string, published: string, { grade, tones }: { grade: string; tones: string[] }) => [
  [`councils/${council}.md`, councilText(council)] as const,
  [
    `sources/${council}/${published}.md`,
    sourceText({
      kind: 'inspection-report',
      councils: council,
      published,
      events: [
        `{ id: ${council}/${published}, type: inspection, framework: sif, judgements: { overall: ${grade} } }`,
      ],
      body: tones.map((tone, at) => findingText(`f${at}`, `themes="turnover" tone=${tone}`)).join('\n'),
    }),
  ] as const,
];

/** Ten councils that left inadequate: what each report found on turnover. */
function picture(found: (council: string) => { before: string[]; after: string[] }) {
  const reports = (council: string) =>
    `  ${council}: [${DAYS.map((day) => `{ published: ${day}, url: 'https://r.example/${council}-${day}' }`).join(', ')}]\n`;
  const { knowledgeBase } = knowledgeOf({
    'register.yml': `asOf: 2022-08-22\nreports:\n${COUNCILS.map(reports).join('')}`,
    'themes/turnover.md': themeText('Turnover'),
    ...Object.fromEntries(
      COUNCILS.flatMap((council) => [
        ...report(council, DAYS[0], { grade: 'inadequate', tones: found(council).before }),
        ...report(council, DAYS[1], { grade: 'good', tones: found(council).after }),
      ]),
    ),
  });
  return exitsPicture(knowledgeBase, insightsOf(knowledgeBase));
}

it('counts the spells whose last report has no concern left on what the first was concerned about', () => {
  const found = picture((council) => ({
    before: ['concern', 'strength'],
    after: council < 'd' ? ['strength', 'concern'] : ['strength'],
  }));
  expect(found?.rows.map(({ gone, of, share }) => [gone, of, share])).toEqual([[7, 10, 70]]);
  expect(found?.reading).toContain('10 spells ended with a later judgement');
  expect(found?.reading).toContain('most often on turnover (7 of 10)');
});

it('leaves out what the first report was not concerned about, and what the last says nothing of', () => {
  expect(picture(() => ({ before: ['strength'], after: ['strength'] }))).toBeNull();
  expect(picture(() => ({ before: ['concern'], after: [] }))).toBeNull();
});
