import { expect, it } from 'vitest';
import { byNearness, nearOnly } from './nearest.ts';

const THEMES = ['turnover', 'agency-reliance', 'caseloads'];

it('the valid value one letter off comes first, and none is left out', () => {
  expect(byNearness('agancy-reliance', THEMES)).toEqual(['agency-reliance', 'caseloads', 'turnover']);
});

it('the beginning of a long name is near to it, whatever its case', () => {
  expect(byNearness('Agency', THEMES)[0]).toBe('agency-reliance');
});

it('equally near values stand in the order of the alphabet', () => {
  expect(byNearness('x', ['c', 'b', 'a'])).toEqual(['a', 'b', 'c']);
});

it('nothing is offered that nobody can have meant', () => {
  expect(nearOnly('caseload', THEMES)).toEqual(['caseloads']);
  expect(nearOnly('zebra', THEMES)).toEqual([]);
});
