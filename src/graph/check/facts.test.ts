import { describe, expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';

type Facts = NonNullable<Parameters<typeof sourceText>[0]>;

interface Case {
  source?: Facts;
  path?: string;
  files?: Record<string, string>;
}

function faults({ source = {}, path = 'sources/anyshire/s.md', files = {} }: Case): string[] {
  const { diagnostics } = knowledgeOf({ [path]: sourceText(source), ...files });
  return diagnostics.map(({ rule, place }) => `${rule} ${place?.line ?? ''}`.trim());
}
const event = (facts: string, id = 'anyshire/visit', type = 'monitoring-visit') =>
  `{ id: ${id}, type: ${type}, ${facts} }`;

const NEXT_YEAR = new Date().getFullYear() + 1;

describe('dates', () => {
  it.each([
    ['after today', { events: [event('dates: 9999-12-31')] }],
    ['before the site begins', { events: [event('dates: 1015-02')] }],
    [
      'of a report that came out before the visit',
      { events: [event('dates: 2018-05-02, published: 2018-03-01')] },
    ],
    [
      'of an end before the beginning',
      { events: [event('dates: 2018-05, ended: 2017', 'anyshire/d', 'direction')] },
    ],
    [
      'of an event that the source could not know of',
      { published: '2018-03', events: [event('dates: 2018-05')] },
    ],
    ['of another year than the id', { events: [event('dates: 2018-05', 'anyshire/2016-visit')] }],
    [
      'of another year than the id, however late a source is',
      { published: '2018-03', events: [event('dates: 2016-05', 'anyshire/2018-visit')] },
    ],
    [
      'of a plan for a time that no one plans for',
      { published: '2018-03', events: [event('dates: 9999-12-31, planned: true')] },
    ],
    [
      'of a plan that its source could have seen the end of',
      { published: '2018-05', events: [event('dates: 2018-03, planned: true')] },
    ],
    [
      'of another month than the id',
      { events: [event('dates: 2018-05-02/2018-06-01', 'anyshire/2018-03-visit')] },
    ],
    ['of another year than the end of the id', { events: [event('dates: 2015-05', 'anyshire/visit-2005')] }],
    [
      'of a visit that its report came out two years after, and is named after',
      {
        kind: 'inspection-report',
        published: '2021-03-01',
        events: [event('dates: 2019-02-04', 'anyshire/2021-inspection', 'inspection')],
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
    expect(faults({ source }).map((fault) => fault.split(' ')[0])).toEqual(['event-date']);
  });

  it('of another year than the name of the file are told of', () => {
    const path = 'sources/anyshire/2016-05-02-news.md';
    expect(faults({ source: { published: '2018-05-02' }, path })).toEqual(['event-date 7']);
  });

  it.each([
    ['2018-05-03', ['event-date 7']],
    ['2019-05-02', ['event-date 7']],
    ['2018-05-02', []],
    ['2018-05', []],
  ])('of a file that is named after a day are of that day: %s', (published, expected) => {
    const path = 'sources/anyshire/2018-05-02-news.md';
    expect(faults({ source: { published }, path })).toEqual(expected);
  });

  it.each([
    ['planned and to come', { published: '2018-03', events: [event(`dates: ${NEXT_YEAR}, planned: true`)] }],
    [
      'of a month that its visit reached',
      { events: [event('dates: 2018-02-27/2018-03-02', 'anyshire/2018-03-visit')] },
    ],
    ['of the time until when it was so', { events: [event('dates: 2015-05', 'anyshire/visits-to-2018')] }],
    [
      'of a report that came out late, where the event says so too',
      {
        kind: 'inspection-report',
        published: '2021-03-01',
        events: [event('dates: 2019-02-04, published: 2021-03-01', 'anyshire/i', 'inspection')],
      },
    ],
    [
      'as exact as they are known',
      { published: '2018', events: [event('dates: 2018-05-02, published: 2018-05')] },
    ],
    [
      'of a visit that went over the new year',
      { events: [event('dates: 2018-12-30/2019-01-02', 'anyshire/2018-visit')] },
    ],
  ])('%s are sound', (_, source) => {
    expect(faults({ source })).toEqual([]);
  });
});

describe('what is said of an event', () => {
  const inspection = (facts: string) => ({ events: [event(facts, 'anyshire/inspection', 'inspection')] });
  it.each([
    ['a framework that was over', inspection('dates: 2019, framework: slac')],
    ['a framework that had not begun', inspection('dates: 2012, framework: sif')],
    [
      'an area that its framework does not judge',
      inspection('framework: ilacs-2026, judgements: { overall: good }'),
    ],
    [
      'a grade that its framework does not give',
      inspection('framework: ilacs-2018, judgements: { overall: adequate }'),
    ],
    ['a grade of a visit', { events: [event('judgements: { overall: good }')] }],
    ['a number of what is not counted', { events: [event('number: 3', 'anyshire/d', 'direction')] }],
    ['an end of what does not last', { events: [event('ended: 2018')] }],
  ])('is held against its type and framework: %s', (_, source) => {
    expect(faults({ source })).toEqual(['event-facts 8']);
  });

  it('may be a grade that was not given', () => {
    expect(
      faults({ source: inspection('dates: 2016, framework: sif, judgements: { adoption: not-judged }') }),
    ).toEqual([]);
  });
});

describe('one visit', () => {
  const two = (first: string, second: string) => ({
    events: [event(first, 'anyshire/one'), event(second, 'anyshire/two')],
  });
  it.each([
    ['of the same days', two('dates: 2018-02-13', 'dates: 2018-02-13')],
    ['of the same number', two('number: 3, dates: 2018-02', 'number: 3, dates: 2018-05')],
  ])('has one id: %s', (_, source) => {
    expect(faults({ source })).toEqual(['same-event 9']);
  });

  it.each([
    ['of the same month', two('dates: 2018-02', 'dates: 2018-02')],
    ['of other numbers', two('number: 3, dates: 2018-02', 'number: 4, dates: 2018-05')],
  ])('may be another: %s', (_, source) => {
    expect(faults({ source })).toEqual([]);
  });

  it('is counted anew after an inspection', () => {
    const between = event('dates: 2018-03, published: 2018-03', 'anyshire/inspection', 'inspection');
    const { events } = two('number: 1, dates: 2018-02', 'number: 1, dates: 2018-05');
    expect(faults({ source: { events: [...events, between] } })).toEqual([]);
  });
});

describe('what belongs to a council', () => {
  const files = {
    'councils/otherton.md': councilText('Otherton'),
    'councils/old.md': councilText('Old', 'until: 2019-03-31'),
  };
  it.each([
    ['its folder', { source: {}, path: 'sources/otherton/s.md' }],
    ['a folder that is none', { source: {}, path: 'sources/anyshir/s.md' }],
    [
      'its statements',
      { source: { body: findingText('a', 'themes="turnover" tone=mixed council=otherton') } },
    ],
    [
      'its time',
      { source: { councils: 'old', events: [event('dates: 2023', 'old/visit')] }, path: 'sources/old/s.md' },
    ],
  ])('is held against %s', (_, given) => {
    expect(faults({ ...given, files }).map((fault) => fault.split(' ')[0])).toEqual(['source-council']);
  });

  it('is not an event of a council that the source is not about', () => {
    const files = { 'councils/doncaster.md': councilText('Doncaster') };
    const events = (more = '') => [event(`dates: 2018-05${more}`, 'doncaster/visit')];
    expect(faults({ source: { events: events() }, files })).toEqual(['source-council 8']);
    expect(faults({ source: { events: events(', councils: [anyshire]') }, files })).toEqual([]);
  });

  it('is not an event of another that the source does not report', () => {
    const other = sourceText({ councils: 'otherton', events: [event('number: 1', 'otherton/visit')] });
    const body = findingText('a', 'themes="turnover" tone=mixed event="otherton/visit"');
    expect(faults({ source: { body }, files: { ...files, 'sources/otherton/o.md': other } })).toEqual([
      'source-council 8',
    ]);
  });

  it.each([
    ['name', councilText('Anyshire')],
    ['alias', councilText('B', 'aliases: [Anyshire]')],
    ['code', councilText('B', 'codes: { urn: 5 }')],
  ])('is one file: the same %s in two is told of', (_, text) => {
    const first = councilText('Anyshire', 'codes: { urn: 5 }');
    expect(faults({ files: { 'councils/anyshire.md': first, 'councils/b.md': text } })).toEqual([
      'duplicate-id',
    ]);
  });

  it('is one file, as a theme is: the same title in two is told of', () => {
    expect(faults({ files: { 'themes/b.md': themeText('TURNOVER') } })).toEqual(['duplicate-id']);
  });

  it('is looked for by its other names', () => {
    const named = { 'councils/york.md': councilText('York', 'aliases: [City of York, Eboracum]') };
    const { diagnostics } = knowledgeOf({
      ...named,
      'sources/anyshire/s.md': sourceText({ councils: 'anyshire, eboracum' }),
    });
    expect(diagnostics.map(({ rule, expected }) => [rule, expected])).toEqual([
      ['unknown-council', ['york']],
    ]);
  });
});

describe('one report or piece in two files is told of', () => {
  const twin = (first: Facts, second: Facts) =>
    faults({ source: first, files: { 'sources/anyshire/t.md': sourceText(second) } });
  const own = { kind: 'inspection-report', events: [event('dates: 2018-05', 'anyshire/i', 'inspection')] };
  it.each([
    [
      'its address',
      { more: 'url: https://www.example.org/a/' },
      { more: 'url: http://example.org/a#top' },
      7,
    ],
    ['its title, publisher and day', { published: '2018-05-02' }, { published: '2018-05-02' }, 2],
    ['the event that it is the report on', own, own, 8],
  ])('by %s', (_, first, second, line) => {
    expect(twin(first, second)).toEqual([`same-source ${line}`]);
  });

  it('and not where they only tell of the same', () => {
    const { events } = own;
    expect(twin(own, { events, more: 'url: https://example.org/b' })).toEqual([]);
  });
});

describe('dates of a council', () => {
  const ofCouncil = (more: string) => faults({ files: { 'councils/b.md': councilText('B', more) } });
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
