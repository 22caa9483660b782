import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { ThemeId } from '../../model/ids.ts';
import { casesOn } from './cases.ts';

type Tones = readonly string[];

const reportOf = (council: string, year: number, tones: Tones) => ({
  [`sources/${council}/${year}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-04-27`,
    events: [`{ id: ${council}/${year}-inspection, type: inspection, framework: sif, dates: ${year}-03 }`],
    body: tones.map((tone, index) => findingText(`f-${index}`, `themes=turnover tone=${tone}`)).join('\n'),
  }),
});

const { knowledgeBase: kb } = knowledgeOf({
  'councils/eastshire.md': councilText('Eastshire'),
  'councils/farshire.md': councilText('Farshire'),
  ...reportOf('anyshire', 2014, ['concern', 'concern']),
  ...reportOf('anyshire', 2017, ['strength', 'concern']),
  ...reportOf('anyshire', 2019, ['strength', 'strength']),
  ...reportOf('eastshire', 2014, ['concern', 'concern']),
  ...reportOf('eastshire', 2019, ['strength', 'mixed']),
  ...reportOf('farshire', 2014, ['concern']),
  ...reportOf('farshire', 2019, ['strength']),
});

it('a case is a council found wanting in all that was said at one event, and praised in all at the last', () => {
  const { shown, reading } = casesOn(kb, 'turnover' as ThemeId);
  expect(shown.map(({ name, url }) => [name, url])).toContainEqual([
    'Anyshire',
    '/journeys/anyshire/turnover/',
  ]);
  expect(shown.map(({ name }) => name)).not.toContain('Eastshire');
  expect(reading).toContain('In 2 councils every finding');
});

it('cases say how much was found at both events, and those with most come first', () => {
  expect(casesOn(kb, 'turnover' as ThemeId).shown.map(({ name, turn }) => `${name}: ${turn}`)).toEqual([
    'Anyshire: 2 concerns in 2014, 2 strengths in 2019',
    'Farshire: 1 concern in 2014, 1 strength in 2019',
  ]);
});

it('cases beyond the first twelve are not lost', () => {
  const councils = Array.from({ length: 14 }, (_, index) => `shire-${String.fromCodePoint(97 + index)}`);
  const { knowledgeBase } = knowledgeOf({
    ...Object.fromEntries(councils.map((id) => [`councils/${id}.md`, councilText(id)])),
    ...Object.fromEntries(
      councils.flatMap((id) =>
        Object.entries({ ...reportOf(id, 2014, ['concern']), ...reportOf(id, 2019, ['strength']) }),
      ),
    ),
  });
  const { shown, rest } = casesOn(knowledgeBase, 'turnover' as ThemeId);
  expect([shown.length, rest.length]).toEqual([12, 2]);
  expect(new Set([...shown, ...rest].map(({ name }) => name))).toEqual(new Set(councils));
});
