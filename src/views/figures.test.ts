import { expect, it } from 'vitest';
import { amountOf, populationOf } from './figures.ts';

const figure = {
  text: 'five',
  value: 5,
  unit: 'years',
  qualifier: 'at least',
  measure: 'mash-contract',
  of: 'the services',
  when: '2013',
  place: { line: 1, column: 1 },
};

it('gives an amount as exact as its source, and a time with its unit', () => {
  expect(amountOf(figure)).toBe('at least five years');
  expect(amountOf({ ...figure, text: 'five years' })).toBe('at least five years');
  expect(amountOf({ text: '63%', unit: 'percent', qualifier: null })).toBe('63%');
  expect(amountOf({ text: '10', unit: 'cases', qualifier: 'about' })).toBe('about 10');
});

it('says of an amount what was measured, in whom or what, and when', () => {
  expect(populationOf(figure)).toBe('MASH contract, of the services, 2013');
  expect(populationOf({ ...figure, when: null })).toBe('MASH contract, of the services');
});
