import { expect, it } from 'vitest';
import type { Hits } from './hits.ts';
import { rank } from './rank.ts';

const hits = (...records: number[]): Hits =>
  new Map(records.map((record) => [record, { strength: 1, inText: true }]));
const order = (parts: Hits[]): number[] => rank(parts, 10).map(({ record }) => record);

it('puts what holds more of the question first', () => {
  expect(order([hits(1, 2), hits(2)])).toEqual([2, 1]);
});

it('leaves out what holds only the least part of the question', () => {
  expect(order([hits(1), hits(1), hits(1), hits(1, 2, 3, 4)])).toEqual([1]);
});

it('counts a rare word for more than a common one', () => {
  expect(order([hits(1, 2, 3, 4), hits(5)])[0]).toBe(5);
});

it('is not put off by a word that nothing holds', () => {
  expect(order([hits(1), hits()])).toEqual([1]);
});

it('orders equals by their numbers, so that the same question has the same answer', () => {
  expect(order([hits(2, 1)])).toEqual([1, 2]);
});

it('counts a word beside the text for less than one in it', () => {
  const beside: Hits = new Map([[1, { strength: 1, inText: false }]]);
  expect(order([new Map([...beside, ...hits(2)])])).toEqual([2, 1]);
});

it('says how many parts of the question each record holds', () => {
  expect(rank([hits(1, 2), hits(2)], 10).map(({ parts }) => parts)).toEqual([2, 1]);
});
