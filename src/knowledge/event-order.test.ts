import { describe, expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';

describe('events in order', () => {
  const order = (events: string[]) => {
    const files = { 'sources/anyshire/s.md': sourceText({ kind: 'news', events }) };
    return [...knowledgeOf(files).knowledgeBase.events.keys()].map((id) => id.replace('anyshire/', ''));
  };

  it('stand in the order they happened; by publication where no one says when; the undated last', () => {
    const event = (id: string, more = '') => `{ id: anyshire/${id}, type: other, ${more} }`;
    const events = [
      event('undated'),
      event('year', 'dates: 2016'),
      event('published', 'published: 2016-05-01'),
      event('day', 'dates: 2016-01-01'),
      event('interval', 'dates: 2015-09-14/2016-10-08'),
      event('b-same-day', 'dates: 2016-01-01'),
    ];
    const { knowledgeBase } = knowledgeOf({ 'sources/anyshire/s.md': sourceText({ events }) });
    expect([...knowledgeBase.events.keys()]).toEqual(
      ['interval', 'b-same-day', 'day', 'year', 'published', 'undated'].map((id) => `anyshire/${id}`),
    );
  });

  it('stand, without any date, before the event that they are known to precede', () => {
    const events = [
      '{ id: anyshire/a-undated, type: other, before: anyshire/later }',
      '{ id: anyshire/b-undated, type: other }',
      '{ id: anyshire/later, type: other, dates: 2018 }',
      '{ id: anyshire/sooner, type: other, dates: 2015 }',
    ];
    const { knowledgeBase } = knowledgeOf({ 'sources/anyshire/s.md': sourceText({ events }) });
    expect([...knowledgeBase.events.keys()]).toEqual(
      ['sooner', 'a-undated', 'later', 'b-undated'].map((id) => `anyshire/${id}`),
    );
  });

  it('follow a chain of events without dates, whichever is told first', () => {
    const events = [
      '{ id: anyshire/a-first, type: monitoring-visit, before: anyshire/b-second }',
      '{ id: anyshire/b-second, type: monitoring-visit, before: anyshire/c-third }',
      '{ id: anyshire/c-third, type: monitoring-visit, before: anyshire/inspection }',
      '{ id: anyshire/inspection, type: inspection, dates: 2018 }',
      '{ id: anyshire/later, type: inspection, dates: 2022 }',
    ];
    const chain = ['a-first', 'b-second', 'c-third', 'inspection', 'later'];
    expect(order(events)).toEqual(chain);
    expect(order(events.toReversed())).toEqual(chain);
  });

  it('stand before all that came after a source told of them', () => {
    const told = (published: string, event: string) =>
      sourceText({ kind: 'news', published, events: [event] });
    const { knowledgeBase } = knowledgeOf({
      'sources/anyshire/dated.md': sourceText({
        kind: 'news',
        events: [
          '{ id: anyshire/2014, type: inspection, dates: 2014 }',
          '{ id: anyshire/2018, type: inspection, dates: 2018 }',
          '{ id: anyshire/2022, type: inspection, dates: 2022 }',
        ],
      }),
      'sources/anyshire/plan.md': told('2015-06-12', '{ id: anyshire/plan, type: other }'),
      'sources/anyshire/visit.md': told(
        '2019-06-25',
        '{ id: anyshire/visit, type: monitoring-visit, before: anyshire/2022 }',
      ),
    });
    expect([...knowledgeBase.events.keys()]).toEqual(
      ['2014', 'plan', '2018', 'visit', '2022'].map((id) => `anyshire/${id}`),
    );
  });

  it('stand last where only a page that is kept up tells of them, for it may have told of them later', () => {
    const { knowledgeBase } = knowledgeOf({
      'sources/anyshire/page.md': sourceText({
        kind: 'notice',
        published: '2015-06-12',
        events: [
          '{ id: anyshire/lifted, type: intervention-step, title: Lifted }',
          '{ id: anyshire/2018, type: inspection, dates: 2018 }',
        ],
      }),
    });
    expect([...knowledgeBase.events.keys()]).toEqual(['anyshire/2018', 'anyshire/lifted']);
  });

  it('put a judgement before what answers it on the day its report comes out, and after the visits before', () => {
    const events = [
      '{ id: anyshire/a-response, type: council-response, dates: 2015-11-27 }',
      '{ id: anyshire/inspection, type: inspection, dates: 2015-09-14, published: 2015-11-27 }',
      '{ id: anyshire/visit, type: focused-visit, dates: 2015-10-20, published: 2015-12-01 }',
    ];
    expect(order(events)).toEqual(['visit', 'inspection', 'a-response']);
  });
});
