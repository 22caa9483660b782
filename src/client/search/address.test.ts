import { expect, it } from 'vitest';
import { searchAddress, isIdle, searchState } from './address.ts';

it('keeps a search with its filters in the address and reads it back', () => {
  const address = '?q=agency+staff&council=Medway&council=Lancashire&tone=Concern&year=2015';
  expect(searchAddress(searchState(address))).toBe(address);
});

it('leaves the address bare where nothing is searched for', () => {
  expect(searchAddress(searchState(''))).toBe('');
  expect(isIdle(searchState('?other=1'))).toBe(true);
});
