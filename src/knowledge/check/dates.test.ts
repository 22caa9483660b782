import { describe, expect, it } from 'vitest';
import { councilText, eventText, faultsOf } from '../../../tests/knowledge.ts';

const NEXT_YEAR = new Date().getFullYear() + 1;

describe('dates', () => {
  it.each([
    ['after today', { events: [eventText('dates: 9999-12-31')] }],
    ['before the site begins', { events: [eventText('dates: 1015-02')] }],
    [
      'of a report that came out before the visit',
      { events: [eventText('dates: 2018-05-02, published: 2018-03-01')] },
    ],
    [
      'of an end before the beginning',
      { events: [eventText('dates: 2018-05, ended: 2017', 'anyshire/d', 'direction')] },
    ],
    [
      'of an event that the source could not know of',
      { published: '2018-03', events: [eventText('dates: 2018-05')] },
    ],
    ['of another year than the id', { events: [eventText('dates: 2018-05', 'anyshire/2016-visit')] }],
    [
      'of another year than the id, however late a source is',
      { published: '2018-03', events: [eventText('dates: 2016-05', 'anyshire/2018-visit')] },
    ],
    [
      'of a plan for a time that no one plans for',
      { published: '2018-03', events: [eventText('dates: 9999-12-31, planned: true')] },
    ],
    [
      'of a plan that its source could have seen the end of',
      { published: '2018-05', events: [eventText('dates: 2018-03, planned: true')] },
    ],
    [
      'of another month than the id',
      { events: [eventText('dates: 2018-05-02/2018-06-01', 'anyshire/2018-03-visit')] },
    ],
    [
      'of another year than the end of the id',
      { events: [eventText('dates: 2015-05', 'anyshire/visit-2005')] },
    ],
    [
      'of a visit that its report came out two years after, and is named after',
      {
        kind: 'inspection-report',
        published: '2021-03-01',
        events: [eventText('dates: 2019-02-04', 'anyshire/2021-inspection', 'inspection')],
      },
    ],
    [
      'of a digest that was written before its report came out',
      { published: '2018-05', more: 'digest: { written: 2018-03 }' },
    ],
    [
      'of a digest that was checked before it was written',
      { more: 'digest: { written: 2018-03-02, checked: 2018-03-01 }' },
    ],
    ['of a source that is to come', { published: '2199-01-01' }],
    ['of a digest that is to come', { more: 'digest: { written: 2199-01-01 }' }],
  ])('%s are told of', (_, source) => {
    expect(faultsOf({ source }).map((fault) => fault.split(' ')[0])).toEqual(['event-date']);
  });

  it('of another year than the name of the file are told of', () => {
    const path = 'sources/anyshire/2016-05-02-news.md';
    expect(faultsOf({ source: { published: '2018-05-02' }, path })).toEqual(['event-date 7']);
  });

  it.each([
    ['2018-05-03', ['event-date 7']],
    ['2019-05-02', ['event-date 7']],
    ['2018-05-02', []],
    ['2018-05', []],
  ])('of a file that is named after a day are of that day: %s', (published, expected) => {
    const path = 'sources/anyshire/2018-05-02-news.md';
    expect(faultsOf({ source: { published }, path })).toEqual(expected);
  });

  it('of a file that is named after a year from April to March, or a month, are left to its author', () => {
    const path = 'sources/anyshire/2011-12-report.md';
    expect(faultsOf({ source: { published: '2012-07-01' }, path })).toEqual([]);
  });

  it.each([
    [
      'planned and to come',
      { published: '2018-03', events: [eventText(`dates: ${NEXT_YEAR}, planned: true`)] },
    ],
    [
      'of a month that its visit reached',
      { events: [eventText('dates: 2018-02-27/2018-03-02', 'anyshire/2018-03-visit')] },
    ],
    [
      'of the time until when it was so',
      { events: [eventText('dates: 2015-05', 'anyshire/visits-to-2018')] },
    ],
    [
      'of a report that came out late, where the event says so too',
      {
        kind: 'inspection-report',
        published: '2021-03-01',
        events: [eventText('dates: 2019-02-04, published: 2021-03-01', 'anyshire/i', 'inspection')],
      },
    ],
    [
      'as exact as they are known',
      { published: '2018', events: [eventText('dates: 2018-05-02, published: 2018-05')] },
    ],
    [
      'of a visit that went over the new year',
      { events: [eventText('dates: 2018-12-30/2019-01-02', 'anyshire/2018-visit')] },
    ],
  ])('%s are sound', (_, source) => {
    expect(faultsOf({ source })).toEqual([]);
  });
});

describe('dates of a council', () => {
  const ofCouncil = (more: string) => faultsOf({ files: { 'councils/b.md': councilText('B', more) } });
  it.each([
    ['that begins after it ends', 'from: 2012-04-01\nuntil: 2010', ['event-date 6']],
    ['that was before there were any', 'until: 1015-04-01', ['event-date 5']],
    ['that is too far ahead', 'from: 9999', ['event-date 5']],
    [
      'whose trust ended before it began',
      'providers: [{ name: T, from: 2019, until: 2018 }]',
      ['event-date 5'],
    ],
    ['of a year that can be', 'from: 1998-04-01\nuntil: 2009-04-01', []],
  ])('%s', (_, more, expected) => {
    expect(ofCouncil(more)).toEqual(expected);
  });
});
