import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { interventionsPage } from './view.ts';

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire'),
  'councils/eastshire.md': councilText('Eastshire'),
  'councils/farshire.md': councilText('Farshire'),
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
    ],
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
const { reading, withoutMeasure, rows, filters } = interventionsPage(kb);

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('tells each measure by council, in the order of events, with when it began and ended as far as that is stated', () => {
  expect(rows.map(({ council, event, began, ended }) => [council.name, event.url, began, ended])).toEqual([
    ['Anyshire', '/journeys/anyshire/#2018-commissioner', '2 May 2018', null],
    ['Eastshire', '/journeys/eastshire/#2016-notice', 'February 2016', '1 March 2017'],
    ['Eastshire', '/journeys/eastshire/#2014-direction', null, null],
  ]);
  expect(rows.every(({ sources }) => sources.length === 1)).toBe(true);
});

it('says what is counted, and offers only the kinds of measure that there are', () => {
  expect(reading).toContain('3 measures of government in 2 councils');
  expect(reading).toContain('for 1 of them a source states the end');
  expect(filters.map(({ options }) => options.map(({ value }) => value))).toEqual([
    ['improvement-notice', 'direction', 'commissioner'],
    ['North West'],
  ]);
});

it('names the councils that were judged inadequate and of which no measure is held', () => {
  expect(withoutMeasure).toEqual([{ name: 'Farshire', url: '/councils/farshire/' }]);
});
