import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { CouncilId, EventId } from '../model/ids.ts';
import { statementRecord } from '../search/records/statement-records.ts';
import { placeInOrder } from './events.ts';
import { entryOf } from './lookups.ts';

const told = (event: string, { published, tone = 'concern' }: { published?: string; tone?: string } = {}) =>
  sourceText({
    ...(published ? { published } : {}),
    events: [event],
    body: findingText('said', `themes="turnover" tone=${tone}`),
  });
const visit = (id: string, facts = '') => `{ id: anyshire/${id}, type: monitoring-visit, ${facts} }`;

/** Visits of one cycle without dates, another of which only a source of 2022 tells, and the inspections around them. */
const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'sources/anyshire/a.md': told('{ id: anyshire/2018-inspection, type: inspection, dates: 2018-01 }'),
  'sources/anyshire/b.md': told(visit('first', 'title: First visit, before: anyshire/second'), {
    published: '2018-06-25',
  }),
  'sources/anyshire/c.md': told(visit('second', 'number: 2, before: anyshire/fourth'), { tone: 'strength' }),
  'sources/anyshire/d.md': told(visit('fourth', 'number: 4, before: anyshire/2022-inspection')),
  'sources/anyshire/e.md': told(visit('children-in-care', 'before: anyshire/2022-inspection'), {
    published: '2022-02',
  }),
  'sources/anyshire/f.md': told('{ id: anyshire/2022-inspection, type: inspection, dates: 2022-05 }'),
  'sources/anyshire/g.md': told(visit('some-time')),
});
const { steps } = entryOf(kb.journeys, 'anyshire' as CouncilId);
const events = steps.map(({ event }) => event);
const placeOf = (name: string) =>
  placeInOrder(entryOf(kb.events, `anyshire/${name}` as EventId), events)[0]?.text;
const changesAt = (name: string) =>
  steps
    .find(({ event }) => event.id === `anyshire/${name}`)
    ?.changes.map(({ previous }) => previous.event.replace('anyshire/', ''));
const dateFound = (source: string) => {
  const statement = kb.statements.inOrder.find(({ key }) => key === `anyshire/${source}#said`);
  return statement && statementRecord(kb, statement).date;
};

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('visits of one cycle stand in the order of their numbers, whichever others have no date', () => {
  const order = events.map(({ id }) => id.replace('anyshire/', ''));
  expect(order.filter((id) => id !== 'children-in-care')).toEqual([
    '2018-inspection',
    'first',
    'second',
    'fourth',
    '2022-inspection',
    'some-time',
  ]);
});

it('every event without a date says that its place is not known, and what is known of it', () => {
  expect(placeOf('first')).toBe('Not known; before Monitoring visit 2; told of by 25 June 2018');
  expect(placeOf('second')).toBe('Not known; after First visit; before Monitoring visit 4');
  expect(placeOf('children-in-care')).toBe(
    'Not known; before Inspection, May 2022; told of by February 2022',
  );
  expect(placeOf('some-time')).toBe('Not known: it stands last, whenever it was');
  expect(placeOf('2022-inspection')).toBeUndefined();
});

it('no change is told since an event of which it is not known that it came before', () => {
  expect(changesAt('second')).toEqual(['first']);
  expect(changesAt('fourth')).toEqual(['second']);
  expect(changesAt('children-in-care')).toEqual([]);
  expect(changesAt('some-time')).toEqual([]);
});

it('a search shows the day on which such an event was told as no day of its own', () => {
  expect(dateFound('a')).toBe('January 2018');
  expect(dateFound('b')).toBe('told on 25 June 2018');
  expect(dateFound('e')).toBe('told in February 2022');
  expect(dateFound('c')).toBe('');
});
