import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';
import { threadPage } from './view.ts';

const report = (council: string, year: number, body: string) =>
  sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-04-27`,
    events: [
      `{ id: ${council}/${year}-inspection, type: inspection, framework: sif, judgements: { overall: good } }`,
    ],
    body,
  });
const asking = ':::recommendation{#asked themes="turnover"}\nKeep staff.\n:::\n';

const { knowledgeBase: kb } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire', 'neighbours: [eastshire, westshire]'),
  'councils/eastshire.md': councilText('Eastshire'),
  'councils/westshire.md': councilText('Westshire'),
  'themes/caseloads.md': themeText('Caseloads'),
  'sources/anyshire/2016.md': report('anyshire', 2016, findingText('a') + asking),
  'sources/eastshire/2017.md': report('eastshire', 2017, findingText('b')),
  'sources/westshire/2017.md': report('westshire', 2017, findingText('c', 'themes="caseloads" tone=mixed')),
});
const site: Site = { kb, prose: () => '<p>Words.</p>', original: () => null, proseBy: '' };
const journey = entryOf(kb.journeys, 'anyshire' as CouncilId);
const [thread] = journey.threads;

it('shows what was found, and under its own heading what was asked for', () => {
  const page = thread && threadPage(site, journey, thread);
  expect(page?.title).toBe('Turnover in Anyshire, 2016');
  expect(
    page?.steps.map(({ sections }) => sections.map(({ title, statements }) => [title, statements.length])),
  ).toEqual([
    [
      [null, 1],
      ['What inspectors asked for', 1],
    ],
  ]);
});

it('leads to the same theme in those statistical neighbours that have something on it', () => {
  const page = thread && threadPage(site, journey, thread);
  expect(page?.neighbours).toEqual([{ name: 'Eastshire', url: '/journeys/eastshire/turnover/' }]);
  expect(page?.more.at(-1)?.url).toBe('/themes/turnover/?council=anyshire&neighbours=1');
});
