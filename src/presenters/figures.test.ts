import { expect, it } from 'vitest';
import { knowledgeOf } from '../../tests/knowledge.ts';
import type { MeasureId } from '../model/ids.ts';
import { amountOf, populationOf } from './figures.ts';

const { knowledgeBase: kb } = knowledgeOf({
  'measures.yml': '- { id: contract, label: Contract with the hub, unit: years, of: the services }',
});
const figure = {
  text: 'five',
  value: 5,
  unit: 'years',
  qualifier: 'at least',
  measure: 'contract' as MeasureId,
  of: 'the services',
  when: '2013',
  place: { line: 1, column: 1 },
};

it('gives an amount as exact as its source, and a time with its unit', () => {
  expect(amountOf(figure)).toBe('at least five years');
  expect(amountOf({ ...figure, text: 'five years' })).toBe('at least five years');
  expect(amountOf({ text: '63%', unit: 'percent', qualifier: null })).toBe('63%');
  expect(amountOf({ text: '10', unit: 'cases', qualifier: 'about' })).toBe('about 10');
  expect(amountOf({ text: 'over 200', unit: 'cases', qualifier: 'over' })).toBe('over 200');
});

it('says of an amount what was measured, in whom or what, and when', () => {
  expect(populationOf(kb, figure)).toBe('Contract with the hub, 2013; population: the services');
  expect(populationOf(kb, { ...figure, when: null })).toBe('Contract with the hub; population: the services');
});
