import { describe, expect, it } from 'vitest';
import {
  councilText,
  eventText,
  faultsOf,
  findingText,
  knowledgeOf,
  sourceText,
  themeText,
  type Facts,
} from '../../../tests/knowledge.ts';

describe('what is said of an event', () => {
  const inspection = (facts: string) => ({ events: [eventText(facts, 'anyshire/inspection', 'inspection')] });
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
    ['a grade of a visit', { events: [eventText('judgements: { overall: good }')] }],
    ['a number of what is not counted', { events: [eventText('number: 3', 'anyshire/d', 'direction')] }],
    ['an end of what does not last', { events: [eventText('ended: 2018')] }],
    ['an end, by an event, of what does not last', { events: [eventText('endedBy: anyshire/visit')] }],
  ])('is held against its type and framework: %s', (_, source) => {
    expect(faultsOf({ source })).toEqual(['event-facts 8']);
  });

  it('may be a grade that was not given', () => {
    expect(
      faultsOf({ source: inspection('dates: 2016, framework: sif, judgements: { adoption: not-judged }') }),
    ).toEqual([]);
  });
});

describe('what ended a measure', () => {
  const direction = (by: string) =>
    eventText(`dates: 2018-05-01, endedBy: ${by}`, 'anyshire/direction', 'direction');
  const ended = (by: string, ...others: string[]) =>
    faultsOf({ source: { events: [direction(by), ...others] } });

  it('is a later measure, or an event that tells of the end, whether or not it has a date', () => {
    expect(
      ended('anyshire/lifted', eventText('title: Lifted', 'anyshire/lifted', 'intervention-step')),
    ).toEqual([]);
    expect(
      ended('anyshire/notice', eventText('dates: 2018-05', 'anyshire/notice', 'improvement-notice')),
    ).toEqual([]);
  });

  it.each([
    ['an event that no source tells', 'anyshire/gone', [], 'unknown-event 8'],
    ['itself', 'anyshire/direction', [], 'event-facts 8'],
    ['a visit', 'anyshire/visit', [eventText('dates: 2019')], 'event-facts 8'],
    [
      'what was before it began',
      'anyshire/notice',
      [eventText('dates: 2018-04', 'anyshire/notice', 'improvement-notice')],
      'event-date 8',
    ],
  ])('is not %s', (_, by, others, fault) => {
    expect(ended(by, ...others)).toEqual([fault]);
  });

  it('is not an event of another council', () => {
    const files = {
      'councils/otherton.md': councilText('Otherton'),
      'sources/otherton/s.md': sourceText({
        councils: 'otherton',
        events: [eventText('title: Lifted', 'otherton/lifted', 'intervention-step')],
      }),
    };
    expect(faultsOf({ source: { events: [direction('otherton/lifted')] }, files })).toEqual([
      'event-facts 8',
    ]);
  });
});

describe('one visit', () => {
  const two = (first: string, second: string) => ({
    events: [eventText(first, 'anyshire/one'), eventText(second, 'anyshire/two')],
  });
  it.each([
    ['of the same days', two('dates: 2018-02-13', 'dates: 2018-02-13')],
    ['of the same number', two('number: 3, dates: 2018-02', 'number: 3, dates: 2018-05')],
  ])('has one id: %s', (_, source) => {
    expect(faultsOf({ source })).toEqual(['same-event 9']);
  });

  it.each([
    ['of the same month', two('dates: 2018-02', 'dates: 2018-02')],
    ['of other numbers', two('number: 3, dates: 2018-02', 'number: 4, dates: 2018-05')],
  ])('may be another: %s', (_, source) => {
    expect(faultsOf({ source })).toEqual([]);
  });

  it('is counted anew after an inspection', () => {
    const between = eventText('dates: 2018-03, published: 2018-03', 'anyshire/inspection', 'inspection');
    const { events } = two('number: 1, dates: 2018-02', 'number: 1, dates: 2018-05');
    expect(faultsOf({ source: { events: [...events, between] } })).toEqual([]);
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
      {
        source: { councils: 'old', events: [eventText('dates: 2023', 'old/visit')] },
        path: 'sources/old/s.md',
      },
    ],
  ])('is held against %s', (_, given) => {
    expect(faultsOf({ ...given, files }).map((fault) => fault.split(' ')[0])).toEqual(['source-council']);
  });

  it('is not an event of a council that the source is not about', () => {
    const files = { 'councils/doncaster.md': councilText('Doncaster') };
    const events = (more = '') => [eventText(`dates: 2018-05${more}`, 'doncaster/visit')];
    expect(faultsOf({ source: { events: events() }, files })).toEqual(['source-council 8']);
    expect(faultsOf({ source: { events: events(', councils: [anyshire]') }, files })).toEqual([]);
  });

  it('is not an event of another that the source does not report', () => {
    const other = sourceText({ councils: 'otherton', events: [eventText('number: 1', 'otherton/visit')] });
    const body = findingText('a', 'themes="turnover" tone=mixed event="otherton/visit"');
    expect(faultsOf({ source: { body }, files: { ...files, 'sources/otherton/o.md': other } })).toEqual([
      'source-council 8',
    ]);
  });

  it.each([
    ['name', councilText('Anyshire')],
    ['alias', councilText('B', 'aliases: [Anyshire]')],
    ['code', councilText('B', 'codes: { urn: 5 }')],
  ])('is one file: the same %s in two is told of', (_, text) => {
    const first = councilText('Anyshire', 'codes: { urn: 5 }');
    expect(faultsOf({ files: { 'councils/anyshire.md': first, 'councils/b.md': text } })).toEqual([
      'duplicate-id',
    ]);
  });

  it('is one file, as a theme is: the same title in two is told of', () => {
    expect(faultsOf({ files: { 'themes/b.md': themeText('TURNOVER') } })).toEqual(['duplicate-id']);
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
    faultsOf({ source: first, files: { 'sources/anyshire/t.md': sourceText(second) } });
  const own = {
    kind: 'inspection-report',
    events: [eventText('dates: 2018-05', 'anyshire/i', 'inspection')],
  };
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
    // Minutes of one name, of one month.
    expect(twin({ published: '2018-05' }, { published: '2018-05' })).toEqual([]);
  });
});
