import { expect, it } from 'vitest';
import { PERIODS, periodOf } from './periods.ts';

it('periods follow the frameworks that open one, without a gap', () => {
  expect(PERIODS.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
    ['to-2017', 'Up to 2017'],
    ['to-2022', '2018 to 2022'],
  ]);
  expect(PERIODS.at(-1)?.id).toBe(`from-${PERIODS.at(-1)?.from}`);
});

it('a year belongs to one period: the first and the last have no end', () => {
  expect([1999, 2017, 2018, 2022].map(periodOf)).toEqual(['to-2017', 'to-2017', 'to-2022', 'to-2022']);
  expect(periodOf(2999)).toBe(PERIODS.at(-1)?.id);
});
