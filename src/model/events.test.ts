import { expect, it } from 'vitest';
import { eventName } from './events.ts';

it('an event is called by its title, else by its type and number', () => {
  expect(eventName({ type: 'other', number: null, title: 'A stock-take' })).toBe('A stock-take');
  expect(eventName({ type: 'monitoring-visit', number: 6, title: null })).toBe('Monitoring visit 6');
  expect(eventName({ type: 'inspection', number: null, title: null })).toBe('Inspection');
});
