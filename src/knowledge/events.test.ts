import { describe, expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { EventId } from '../model/ids.ts';

const VISIT = 'anyshire/2018-visit' as EventId;
const typeOf = (facts: string): string => {
  if (facts.includes('judgements')) return 'inspection';
  return facts.includes('ended') ? 'direction' : 'monitoring-visit';
};
const declare = (more: string) => `{ id: ${VISIT}, type: ${typeOf(more)}, ${more} }`;

/** The event that sources make of one visit, each with a kind and what it declares. */
function merge(sources: { kind: string; published?: string; events: string[] }[]) {
  const files = sources.map(
    (source, index) => [`sources/anyshire/s${index}.md`, sourceText(source)] as const,
  );
  const { knowledgeBase, diagnostics } = knowledgeOf(Object.fromEntries(files));
  expect(diagnostics).toEqual([]);
  const event = knowledgeBase.events.get(VISIT);
  if (!event) throw new Error('no event');
  return event;
}

it('visits of a council that have one number are told apart by their year', () => {
  const visit = (name: string, dates: string) =>
    `{ id: anyshire/${name}, type: monitoring-visit, number: 5, dates: ${dates} }`;
  const { knowledgeBase } = knowledgeOf({
    'sources/anyshire/s.md': sourceText({
      events: [
        visit('2017-visit', '2017-10'),
        visit('2021-visit', '2021-05'),
        '{ id: anyshire/2018-visit, type: monitoring-visit, number: 6, dates: 2018-02 }',
      ],
    }),
  });
  expect([...knowledgeBase.events.values()].map(({ name }) => name)).toEqual([
    'Monitoring visit 5 (2017)',
    'Monitoring visit 6',
    'Monitoring visit 5 (2021)',
  ]);
});

it('visits of one number and year are told apart by their month', () => {
  const visit = (name: string, dates: string) =>
    `{ id: anyshire/${name}, type: monitoring-visit, number: 5, dates: ${dates} }`;
  const { knowledgeBase } = knowledgeOf({
    'sources/anyshire/s.md': sourceText({
      events: [visit('a', '2017-08'), visit('b', '2017-10-30/2017-10-31'), visit('c', '2021')],
    }),
  });
  expect([...knowledgeBase.events.values()].map(({ name }) => name)).toEqual([
    'Monitoring visit 5 (August 2017)',
    'Monitoring visit 5 (October 2017)',
    'Monitoring visit 5 (2021)',
  ]);
});

describe('sources of one event', () => {
  it('make one event, told by the most primary first: report or letter, notice, council paper, news, other', () => {
    const kinds = ['other', 'news', 'council-paper', 'notice', 'visit-letter'];
    const event = merge(kinds.map((kind) => ({ kind, events: [declare('number: 5')] })));
    expect(event.sources).toEqual([4, 3, 2, 1, 0].map((index) => `anyshire/s${index}`));
  });

  it('of one kind stand by date, the undated last, then by name', () => {
    const dates = ['2018-03-23', undefined, '2018-03-22', undefined];
    const sources = dates.map((published) => ({
      kind: 'news',
      ...(published && { published }),
      events: [declare('number: 5')],
    }));
    expect(merge(sources).sources).toEqual(['anyshire/s2', 'anyshire/s0', 'anyshire/s1', 'anyshire/s3']);
  });

  it('are followed field by field: what the most primary leaves open, the next one states', () => {
    const news = {
      kind: 'news',
      events: [declare('number: 6, dates: 2018-02, scope: Front door, inspectors: [Jo]')],
    };
    const letter = {
      kind: 'visit-letter',
      events: [declare('dates: 2018-02-13/2018-02-14, outcome: Progress.')],
    };
    expect(merge([news, letter])).toMatchObject({
      name: 'Monitoring visit 6',
      dates: { start: '2018-02-13', end: '2018-02-14' },
      scope: 'Front door',
      outcome: 'Progress.',
      inspectors: ['Jo'],
      framework: null,
      leadInspector: null,
    });
  });

  it('are followed in a date, but as exactly as a less primary one that agrees states it', () => {
    const paper = { kind: 'council-paper', events: [declare('dates: 2018, ended: 2019')] };
    const agreeing = { kind: 'news', events: [declare('dates: 2018-02-13, ended: 2019-05-01')] };
    const other = { kind: 'other', events: [declare('dates: 2018-01-13, ended: 2020-05-01')] };
    expect(merge([other, agreeing, paper])).toMatchObject({
      dates: { start: '2018-02-13' },
      ended: '2019-05-01',
    });
  });

  it('are followed area by area in their grades', () => {
    const news = { kind: 'news', events: [declare('judgements: { overall: good, adoption: good }')] };
    const report = { kind: 'inspection-report', events: [declare('judgements: { overall: inadequate }')] };
    expect(merge([news, report]).judgements).toEqual({ overall: 'inadequate', adoption: 'good' });
  });

  it('add up the councils concerned, the one in the id first', () => {
    const events = [declare('councils: [otherton, anyshire]')];
    const files = {
      'councils/otherton.md': '---\nname: Otherton\nkind: county\nregion: London\n---\n',
      'sources/anyshire/s.md': sourceText({ events }),
    };
    expect(knowledgeOf(files).knowledgeBase.events.get(VISIT)?.councils).toEqual(['anyshire', 'otherton']);
  });
});

describe('the dates of an event', () => {
  it('are as exact as any source that agrees with the most primary', () => {
    const letter = { kind: 'visit-letter', events: [declare('dates: 2018-02, ended: 2019')] };
    const news = { kind: 'news', events: [declare('dates: 2018-02-13/2018-02-14, ended: 2019-05')] };
    expect(merge([letter, news])).toMatchObject({
      dates: { start: '2018-02-13', end: '2018-02-14' },
      ended: '2019-05',
    });
  });

  it('are those of the most primary where sources do not agree', () => {
    const letter = { kind: 'visit-letter', events: [declare('dates: 2018-02')] };
    const news = { kind: 'news', events: [declare('dates: 2018-03-13')] };
    expect(merge([letter, news]).dates).toEqual({ start: '2018-02', end: null });
  });
});

describe('the date on which a report on an event came out', () => {
  it('is that of the report or letter itself', () => {
    const letter = { kind: 'visit-letter', published: '2018-03-01', events: [declare('number: 6')] };
    const news = { kind: 'news', published: '2018-02-28', events: [declare('number: 6')] };
    expect(merge([letter, news]).published).toBe('2018-03-01');
  });

  it('is that of a report only for the event that it is the report of, not for others that it mentions', () => {
    const report = {
      kind: 'inspection-report',
      published: '2018-08-17',
      events: ['{ id: anyshire/2018-inspection, type: inspection }', declare('number: 6')],
    };
    expect(merge([report]).published).toBeNull();
  });

  it('is not that of a news item, unless the item states it', () => {
    expect(
      merge([{ kind: 'news', published: '2018-03-22', events: [declare('number: 6')] }]).published,
    ).toBeNull();
    expect(merge([{ kind: 'news', events: [declare('published: 2018-03-01')] }]).published).toBe(
      '2018-03-01',
    );
  });
});

describe('events', () => {
  it('of one id cannot be of two types; the less primary source is told of the other', () => {
    const { diagnostics } = knowledgeOf({
      'sources/anyshire/news.md': sourceText({ events: ['{ id: anyshire/x, type: inspection }'] }),
      'sources/anyshire/letter.md': sourceText({
        kind: 'visit-letter',
        events: ['{ id: anyshire/x, type: focused-visit }'],
      }),
    });
    expect(diagnostics).toMatchObject([
      {
        rule: 'event-conflict',
        file: 'content/sources/anyshire/news.md',
        place: { line: 8, column: 11 },
        expected: ['focused-visit'],
        related: [{ file: 'content/sources/anyshire/letter.md' }],
      },
    ]);
  });
});
