import { expect, it } from 'vitest';
import { Hits } from './hits.ts';
import { rank } from './rank.ts';

const TOTAL = 10;

function hits(...records: number[]): Hits {
  const all = new Hits(TOTAL);
  for (const record of records) all.add(record, 1, true);
  return all;
}
const order = (parts: Hits[]): number[] => rank(parts, TOTAL).map(({ record }) => record);

it('puts what holds more of the question first', () => {
  expect(order([hits(1, 2), hits(2)])).toEqual([2, 1]);
});

it('leaves out what holds only the least part of the question', () => {
  expect(order([hits(1), hits(1), hits(1), hits(1, 2, 3, 4)])).toEqual([1]);
});

it('counts a rare word for more than a common one', () => {
  expect(order([hits(1, 2, 3, 4), hits(5)])[0]).toBe(5);
});

it('counts a rare word for less where people use it in any question', () => {
  const told = hits(5);
  told.telling = 0.4;
  expect(order([hits(1, 2, 3, 4), told])[0]).toBe(1);
});

it('is not put off by a word that nothing holds', () => {
  expect(order([hits(1), hits()])).toEqual([1]);
});

it('orders equals by their numbers, so that the same question has the same answer', () => {
  expect(order([hits(2, 1)])).toEqual([1, 2]);
});

it('counts a word beside the text for less than one in it', () => {
  const held = hits(2);
  held.add(1, 1, false);
  expect(order([held])).toEqual([2, 1]);
});

it('says how many parts of the question each record holds', () => {
  expect(rank([hits(1, 2), hits(2)], TOTAL).map(({ parts }) => parts)).toEqual([2, 1]);
});

it('puts what is of the council that a question names before what holds as much and is not', () => {
  const council = hits(2);
  const parts = [council, hits(2), hits(1), hits(1)];
  expect(order(parts)).toEqual([1, 2]);
  expect(rank(parts, TOTAL, [council]).map(({ record }) => record)).toEqual([2, 1]);
});
