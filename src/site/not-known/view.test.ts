import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { notKnownPage } from './view.ts';

const { knowledgeBase: kb } = knowledgeOf({
  'councils/anyshire.md': councilText(
    'Anyshire',
    'unknowns: [A letter was not found., A notice was not found.]',
  ),
  'councils/bigshire.md': councilText('Bigshire').replace('North West', 'London'),
  'councils/clearshire.md': councilText('Clearshire'),
  'register.yml':
    "asOf: 2026-08-22\nreports:\n  bigshire: [{ published: 2012-10-19, url: 'https://r.example/1' }]",
  'sources/clearshire/news.md': sourceText({
    councils: 'clearshire',
    events: ['{ id: clearshire/inspection, type: inspection, dates: 2018 }'],
  }),
  'sources/anyshire/news.md': sourceText({
    events: ['{ id: anyshire/visit, type: focused-visit, number: 2 }'],
  }),
  'sources/bigshire/2018.md': sourceText({
    kind: 'inspection-report',
    councils: 'bigshire',
    published: '2018-05-01',
    events: [
      '{ id: bigshire/2018, type: inspection }',
      '{ id: bigshire/visit, type: focused-visit, dates: 2017 }',
    ],
  }),
});
const { reportsAlone, unvisited, kinds, councils, filters } = notKnownPage(kb);

it('counts what is not known by kind, over how many councils, and leads to the list of that kind', () => {
  expect(kinds.map(({ name, count, councils: of, url }) => [name, count, of, url])).toEqual([
    ['Looked for and not found', 2, 1, '/not-known/?kind=sought#by-council'],
    ['Reports known to exist and not held', 1, 1, '/not-known/?kind=report-not-held#by-council'],
    ['Inspections known at second hand', 1, 1, '/not-known/?kind=second-hand#by-council'],
    ['Visits whose letter or report is not held', 2, 2, '/not-known/?kind=letter-not-held#by-council'],
    ['Nothing held but reports of inspections', 1, 1, '/not-known/?kind=reports-alone#by-council'],
    ['No monitoring or focused visit told', 1, 1, '/not-known/?kind=no-visit-told#by-council'],
    ['Visits without a date', 1, 1, '/not-known/?kind=visit-without-date#by-council'],
    ['Events whose place in order is not known', 1, 1, '/not-known/?kind=place-not-known#by-council'],
  ]);
});

it('tells council by council what is not known, each with where it is told', () => {
  expect(councils.map(({ name, url }) => [name, url])).toEqual([
    ['Anyshire', '/journeys/anyshire/#unknown'],
    ['Bigshire', '/journeys/bigshire/#unknown'],
    ['Clearshire', '/journeys/clearshire/#unknown'],
  ]);
  expect(councils[0]?.kinds.map(({ kind, sentences, events }) => [kind, sentences.length, events])).toEqual([
    ['sought', 2, []],
    ...['letter-not-held', 'visit-without-date', 'place-not-known'].map((kind) => [
      kind,
      0,
      [{ name: 'Focused visit 2, date not stated', url: '/journeys/anyshire/#visit' }],
    ]),
  ]);
  expect(councils[1]?.kinds[0]?.sentences).toEqual([
    { text: 'Report of 19 October 2012.', link: { name: 'Its address', url: 'https://r.example/1' } },
  ]);
});

it('is narrowed by what is not known and by region, as far as there is any', () => {
  expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    [
      'kind',
      [
        'sought',
        'report-not-held',
        'second-hand',
        'letter-not-held',
        'reports-alone',
        'no-visit-told',
        'visit-without-date',
        'place-not-known',
      ],
    ],
    ['region', ['London', 'North West']],
  ]);
});

it('leads to the councils of which nothing is held but reports, and to those of which no visit is told', () => {
  expect(reportsAlone).toEqual({ name: '1 council', url: '/not-known/?kind=reports-alone#by-council' });
  expect(unvisited).toEqual({ name: '1 council', url: '/not-known/?kind=no-visit-told#by-council' });
});
