import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import { gapsOf } from './gaps.ts';

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText(
    'Anyshire',
    'predecessors: [{ council: oldshire, date: 2009-04-01 }]\nunknowns: [The letter of 2018 was not found.]',
  ),
  'councils/oldshire.md': councilText(
    'Oldshire',
    'until: 2009-03-31\nsuccessors: [{ council: anyshire, date: 2009-04-01 }]',
  ),
  'register.yml': `asOf: 2026-08-22
reports:
  anyshire:
    - { published: 2012-10-19, url: 'https://r.example/1', notHeld: Its address answers nothing. }
    - { published: 2013-10-19, url: 'https://r.example/2' }
    - { published: 2016-04-27, url: 'https://r.example/3' }`,
  'sources/anyshire/2016-report.md': sourceText({
    kind: 'inspection-report',
    published: '2016-04-27',
    events: [
      '{ id: anyshire/2016-inspection, type: inspection, framework: sif, judgements: { overall: inadequate } }',
      '{ id: anyshire/2010-inspection, type: inspection, framework: slac, dates: 2010, judgements: { overall: good } }',
    ],
  }),
  'sources/anyshire/2017-letter.md': sourceText({
    kind: 'visit-letter',
    published: '2017-04-27',
    events: ['{ id: anyshire/2017-visit, type: monitoring-visit, dates: 2017-03-01 }'],
  }),
  'sources/anyshire/2018-news.md': sourceText({
    published: '2018-04-27',
    events: [
      '{ id: anyshire/2018-visit, type: monitoring-visit, dates: 2018-03-01 }',
      '{ id: anyshire/undated-visit, type: focused-visit, before: anyshire/2018-visit }',
      '{ id: anyshire/lost-visit, type: focused-visit }',
      '{ id: anyshire/2030-visit, type: focused-visit, planned: true }',
      '{ id: anyshire/2016-notice, type: improvement-notice, dates: 2016-06, ended: 2018-02 }',
      '{ id: anyshire/2017-direction, type: direction, dates: 2017-06 }',
    ],
  }),
});

const of = (kind: string) =>
  gapsOf(kb)
    .filter((gap) => gap.kind === kind)
    .map(({ event, what }) => event?.id.split('/')[1] ?? what);

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('tells what was looked for and not found, where the journey tells it', () => {
  expect(gapsOf(kb).filter(({ kind }) => kind === 'sought')).toEqual([
    {
      council: 'anyshire',
      kind: 'sought',
      what: 'The letter of 2018 was not found.',
      event: null,
      url: '/journeys/anyshire/#unknown',
      original: null,
    },
  ]);
});

it('tells which reports are known to exist and not held, with the words of the register', () => {
  expect(of('report-not-held')).toEqual([
    'Report of 19 October 2012. Its address answers nothing.',
    'Report of 19 October 2013.',
  ]);
});

it('tells which inspections are known at second hand, and which former councils have no inspection at all', () => {
  expect(of('second-hand')).toEqual(['2010-inspection']);
  expect(of('predecessor-without-report')).toEqual(['No full inspection of Oldshire is told here.']);
});

it('tells which visits have no letter, no date or no place in order; none that is only planned', () => {
  expect(of('letter-not-held').sort()).toEqual(['2018-visit', 'lost-visit', 'undated-visit']);
  expect(of('visit-without-date').sort()).toEqual(['lost-visit', 'undated-visit']);
  expect(of('place-not-known')).toEqual(['lost-visit']);
});

it('tells which measures of government have no end, and none whose end is stated', () => {
  expect(of('measure-without-end')).toEqual(['2017-direction']);
});

it('tells of each council of which no visit is told, without saying that there was none', () => {
  const visited = '{ id: oldshire/2018-visit, type: focused-visit, dates: 2018-03-01 }';
  const own = '{ id: newshire/2022-inspection, type: inspection, dates: 2022 }';
  const planned = '{ id: newshire/2030-visit, type: focused-visit, planned: true }';
  const gapsIn = (events: string[]) =>
    gapsOf(
      knowledgeOf({
        'councils/oldshire.md': councilText(
          'Oldshire',
          'until: 2021-03-31\nsuccessors: [{ council: newshire, date: 2021-04-01 }]',
        ),
        'councils/newshire.md': councilText(
          'Newshire',
          'predecessors: [{ council: oldshire, date: 2021-04-01 }]',
        ),
        'sources/newshire/s.md': sourceText({ councils: 'newshire, oldshire', events }),
      }).knowledgeBase,
    )
      .filter(({ kind }) => kind === 'no-visit-told')
      .map(({ council, what, url }) => [council, what, url]);
  const noList = 'No list of visits is held, so there may have been some.';
  const url = '/journeys/newshire/#unknown';
  expect(gapsIn([own, planned])).toEqual([
    [
      'newshire',
      `No monitoring or focused visit and no joint targeted area inspection is told here. ${noList}`,
      url,
    ],
  ]);
  expect(gapsIn([own, visited])).toEqual([
    [
      'newshire',
      `No monitoring or focused visit and no joint targeted area inspection of Newshire itself is told here. ${noList}`,
      url,
    ],
  ]);
  expect(gapsIn([own, planned.replace(', planned: true', '')])).toEqual([]);
});
