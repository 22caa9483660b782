import { expect, it } from 'vitest';
import { knowledgeOf } from '../../tests/knowledge.ts';
import type { MeasureId } from '../model/ids.ts';
import { amountInColumn, amountOf, populationOf } from './figures.ts';

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

it('gives an amount in digits where it stands in a column, and leaves parts of a whole in words', () => {
  const inColumn = (text: string, value: number, unit = 'children') =>
    amountInColumn({ text, value, unit, qualifier: null });
  expect(inColumn('One child', 1)).toBe('1 child');
  expect(inColumn('Twenty-six', 26)).toBe('26');
  expect(inColumn('six', 6, 'weeks')).toBe('6 weeks');
  expect(inColumn('A third', 33, 'percent')).toBe('a third');
  expect(inColumn('one in four', 25, 'percent')).toBe('one in four');
  expect(inColumn('63%', 63, 'percent')).toBe('63%');
  expect(inColumn('No children', 0)).toBe('no children');
});

it('says of an amount what was measured, in whom or what, and when', () => {
  expect(populationOf(kb, figure)).toBe('Contract with the hub, 2013; population: the services');
  expect(populationOf(kb, { ...figure, when: null })).toBe('Contract with the hub; population: the services');
});
