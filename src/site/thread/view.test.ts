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

it('says where that list has nothing on the council itself, and offers none where its neighbours have nothing either', () => {
  const told = (neighbour: string) =>
    knowledgeOf({
      'councils/anyshire.md': councilText(
        'Anyshire',
        `neighbours: [${neighbour}]\npredecessors: [{ council: oldshire, date: 2017-04-01 }]`,
      ),
      'councils/eastshire.md': councilText('Eastshire'),
      'councils/westshire.md': councilText('Westshire'),
      'councils/oldshire.md': councilText(
        'Oldshire',
        'until: 2017-04-01\nsuccessors: [{ council: anyshire, date: 2017-04-01 }]',
      ),
      'sources/oldshire/2016.md': report('oldshire', 2016, findingText('a')),
      'sources/eastshire/2017.md': report('eastshire', 2017, findingText('b')),
    }).knowledgeBase;
  const lists = ['eastshire', 'westshire'].map((neighbour) => {
    const known = told(neighbour);
    const itsJourney = entryOf(known.journeys, 'anyshire' as CouncilId);
    const [only] = itsJourney.threads;
    const page = only && threadPage({ ...site, kb: known }, itsJourney, only);
    return page?.more.map(({ name }) => name).filter((name) => name.includes('in one list'));
  });
  expect(lists).toEqual([
    ['Turnover: Anyshire and its statistical neighbours, in one list (nothing on Anyshire itself)'],
    [],
  ]);
});

it('says first the date that an inspection stands under, and of which date its year is where they differ', () => {
  const pageOf = (dates: string) => {
    const told = knowledgeOf({
      'sources/anyshire/2015.md': sourceText({
        kind: 'inspection-report',
        published: '2015-01-20',
        events: [
          `{ id: anyshire/2015-inspection, type: inspection, framework: sif, dates: ${dates}, judgements: { overall: good } }`,
        ],
        body: findingText('a'),
      }),
    }).knowledgeBase;
    const known = entryOf(told.journeys, 'anyshire' as CouncilId);
    const [only] = known.threads;
    return only && threadPage({ ...site, kb: told }, known, only);
  };
  const page = pageOf('2014-10-14/2014-11-05');
  expect(page?.title).toBe('Turnover in Anyshire, 2015');
  expect(page?.steps[0]?.when).toBe('reported 20 January 2015, on site 14 October to 5 November 2014');
  expect(page?.yearNote).toContain('under the year of their report');
  expect(pageOf('2015-01-05/2015-01-09')?.yearNote).toBeNull();
});
