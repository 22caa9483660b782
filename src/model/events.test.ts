import { expect, it } from 'vitest';
import { eventDeclaration, eventName } from './events.ts';

it('an event is called by its title, else by its type and number', () => {
  expect(eventName({ type: 'other', number: null, title: 'A stock-take' })).toBe('A stock-take');
  expect(eventName({ type: 'monitoring-visit', number: 6, title: null })).toBe('Monitoring visit 6');
  expect(eventName({ type: 'inspection', number: null, title: null })).toBe('Inspection');
});

const reasonsFor = (event: object): string[] =>
  eventDeclaration
    .safeParse({ id: 'anyshire/2024-event', ...event })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

it('topic and inspectorates belong to a joint inspection, a length to a full one', () => {
  const joint = { topic: 'Neglect', inspectorates: ['ofsted', 'cqc'] };
  expect(reasonsFor({ type: 'jtai', ...joint })).toEqual([]);
  expect(reasonsFor({ type: 'inspection', length: 'short' })).toEqual([]);
  expect(reasonsFor({ type: 'focused-visit', topic: 'Neglect', length: 'short' })).toEqual([
    'length can be said of these types only: inspection, reinspection',
    'topic can be said of these types only: jtai',
  ]);
});

it('an area can be “not judged”, and an event planned', () => {
  expect(reasonsFor({ type: 'inspection', judgements: { adoption: 'not-judged' } })).toEqual([]);
  expect(reasonsFor({ type: 'reorganisation', planned: true, dates: '2027-04-01' })).toEqual([]);
  expect(reasonsFor({ type: 'reorganisation', planned: false })).toHaveLength(1);
});
