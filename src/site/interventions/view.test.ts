import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { interventionsPage } from './view.ts';

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire'),
  'councils/eastshire.md': councilText('Eastshire'),
  'councils/farshire.md': councilText('Farshire'),
  'councils/nearshire.md': councilText('Nearshire'),
  ...Object.fromEntries(
    ['anyshire', 'farshire'].map((council) => [
      `sources/${council}/report.md`,
      sourceText({
        kind: 'inspection-report',
        councils: council,
        published: '2016-04-27',
        events: [
          `{ id: ${council}/2016-inspection, type: inspection, framework: sif, judgements: { overall: inadequate } }`,
        ],
      }),
    ]),
  ),
  'sources/eastshire/notice.md': sourceText({
    kind: 'notice',
    councils: 'eastshire',
    events: [
      '{ id: eastshire/2016-notice, type: improvement-notice, dates: 2016-02, ended: 2017-03-01 }',
      '{ id: eastshire/2014-direction, type: direction }',
      '{ id: eastshire/2015-direction, type: direction, dates: 2015, endedBy: eastshire/2016-notice }',
      '{ id: eastshire/2018-notice, type: improvement-notice, dates: 2018, endedBy: eastshire/notice-lifted }',
      '{ id: eastshire/notice-lifted, type: intervention-step, title: The notice is lifted }',
    ],
  }),
  'sources/nearshire/news.md': sourceText({
    kind: 'news',
    councils: 'nearshire',
    events: ['{ id: nearshire/review, type: intervention-step, title: A review, dates: 2017 }'],
  }),
  'sources/anyshire/news.md': sourceText({
    kind: 'news',
    councils: 'anyshire',
    events: [
      '{ id: anyshire/2018-commissioner, type: commissioner, dates: 2018-05-02 }',
      '{ id: anyshire/2018-visit, type: monitoring-visit, dates: 2018-06 }',
    ],
  }),
});
const { reading, untold, rows, filters } = interventionsPage(kb);

it('is made of sound files', () => expect(diagnostics).toEqual([]));

const endOfRow = (url: string) => rows.find(({ event }) => event.url.endsWith(url))?.ended;

it('tells each measure and step by council, in the order of events, with when it began as far as that is stated', () => {
  expect(rows.map(({ council, event, began }) => [council.name, event.url, began])).toEqual([
    ['Anyshire', '/journeys/anyshire/#2018-commissioner', '2 May 2018'],
    ['Eastshire', '/journeys/eastshire/#2015-direction', '2015'],
    ['Eastshire', '/journeys/eastshire/#2016-notice', 'February 2016'],
    ['Eastshire', '/journeys/eastshire/#2018-notice', '2018'],
    ['Eastshire', '/journeys/eastshire/#2014-direction', null],
    ['Eastshire', '/journeys/eastshire/#notice-lifted', null],
    ['Nearshire', '/journeys/nearshire/#review', '2017'],
  ]);
  expect(rows.every(({ sources }) => sources.length === 1)).toBe(true);
});

it('tells how each measure ended: when, by which event, or in favour of which other measure', () => {
  expect(endOfRow('#2016-notice')).toEqual({ words: '1 March 2017', link: null });
  expect(endOfRow('#2015-direction')).toEqual({
    words: 'Replaced by',
    link: { name: 'Improvement notice, February 2016', url: '/journeys/eastshire/#2016-notice' },
  });
  expect(endOfRow('#2018-notice')).toEqual({
    words: 'Ended; when is not stated:',
    link: { name: 'The notice is lifted', url: '/journeys/eastshire/#notice-lifted' },
  });
  expect(endOfRow('#2014-direction')).toBeNull();
  expect(rows.filter(({ isStep }) => isStep).map(({ event }) => event.name)).toEqual([
    'The notice is lifted',
    'A review',
  ]);
});

it('says what is counted, and offers only the kinds of measure that there are', () => {
  expect(reading).toContain('5 measures of government in 2 councils');
  expect(reading).toContain('for 1 of them a source states when it ended, for 2 more that they ended');
  expect(reading).toContain('2 steps of an intervention stand among them');
  expect(filters.map(({ options }) => options.map(({ value }) => value))).toEqual([
    ['improvement-notice', 'direction', 'commissioner', 'intervention-step'],
    ['North West'],
  ]);
});

it('names the councils judged inadequate of which no measure and no step is held', () => {
  expect(untold).toEqual([{ name: 'Farshire', url: '/councils/farshire/' }]);
});

it('names a source by whose word it is and when that was given', () => {
  expect(rows[0]?.sources).toEqual([{ name: 'P, date not stated', url: '/sources/anyshire/news/' }]);
});
