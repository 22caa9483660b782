import { expect, it } from 'vitest';
import { boxedHeading, codedPoints, smallTitle, twoReports } from '../../tests/reports/oddities.ts';
import type { CouncilId } from '../model/ids.ts';
import { indexCouncils } from './council.ts';
import type { ReportFacts } from './facts.ts';
import { readGrades } from './judgements.ts';
import { recommendationThemes } from './mentions.ts';
import { readReport } from './read.ts';

const REGISTER = indexCouncils([
  { id: 'northwick' as CouncilId, name: 'Northwick', aliases: [], urn: null, until: null, since: null },
]);
const read = (bytes: Uint8Array): Promise<ReportFacts> => readReport('report.pdf', bytes, REGISTER);
const itemsOf = ({ recommendations }: ReportFacts): unknown[] =>
  recommendationThemes(recommendations, () => []);

it('a title that is hardly larger than the text names the council', async () => {
  expect(await read(smallTitle())).toMatchObject({
    council: 'northwick',
    title: 'Inspection of Northwick local authority children’s services',
    framework: 'ilacs-2018',
  });
});

it('a list of what must improve is read from the cover', async () => {
  expect((await read(smallTitle())).recommendations).toMatchObject([
    { text: 'The pay of tutors.', page: '1' },
  ]);
});

it('a number without its full stop counts where a paragraph begins, and not inside one', async () => {
  const { sections, paragraphs } = await read(smallTitle());
  const texts = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ number, text }) => (number ? [text] : []));
  expect(paragraphs).toBe(3);
  expect(texts).toEqual(['Doors open early.', 'Chairs are many.', 'There were 4 Chairs in one room.']);
});

it('a second report behind the closing part is read: the board’s grade, paragraphs and recommendations', async () => {
  const facts = await read(twoReports());
  expect(readGrades(facts.grades)).toEqual({
    overall: 'requires-improvement',
    lscb: 'requires-improvement',
  });
  expect(facts).toMatchObject({ published: '2015-02-03', paragraphs: 3, leadInspector: 'Gil Archer' });
  expect(JSON.stringify(facts.sections)).not.toContain('Cafcass');
});

it('recommendations to the board and those that cannot wait are marked, and strengths are none', async () => {
  expect(itemsOf(await read(twoReports()))).toEqual([
    { at: '1', themes: [], priority: true },
    { at: '2', themes: [] },
    { at: '1', themes: [], to: 'lscb', priority: true },
    { at: '2', themes: [], to: 'lscb' },
  ]);
});

it('a heading that the document tells last stands where it is printed', async () => {
  const facts = await read(boxedHeading());
  expect(facts.recommendations.map(({ text }) => text)).toEqual(['Extend the range of chairs.']);
  expect(facts.paragraphs).toBe(2);
});

it('“not judged” is read as such, and the board where its name is cut short', async () => {
  expect(readGrades((await read(boxedHeading())).grades)).toEqual({
    adoption: 'not-judged',
    'care-leavers': 'not-judged',
    lscb: 'inadequate',
  });
});

it('points carry the part of the National Framework that is printed with them', async () => {
  const facts = await read(codedPoints());
  expect(itemsOf(facts)).toEqual([
    { at: 'p2', themes: [], nationalFramework: 'outcome-4' },
    { at: 'p2', themes: [], nationalFramework: 'enabler-leaders' },
    { at: 'p2', themes: [] },
  ]);
  expect(facts.recommendations[0]?.text).toBe('The homes of care leavers.');
});
