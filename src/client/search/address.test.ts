import { expect, it } from 'vitest';
import { addressOf, isIdle, stateOf } from './address.ts';

it('keeps a search with its filters in the address and reads it back', () => {
  const address = '?q=agency+staff&council=Medway&council=Lancashire&tone=Concern&year=2015';
  expect(addressOf(stateOf(address))).toBe(address);
});

it('leaves the address bare where nothing is searched for', () => {
  expect(addressOf(stateOf(''))).toBe('');
  expect(isIdle(stateOf('?other=1'))).toBe(true);
});
