import { expect, it } from 'vitest';
import { PERIODS, periodOf } from './periods.ts';

it('periods follow the frameworks that open one, without a gap, and keep their addresses', () => {
  expect(PERIODS.map(({ id, name }) => [id, name])).toEqual([
    ['to-2017', 'Up to 2017'],
    ['to-2022', '2018 to 2022'],
    ['from-2023', '2023 and after'],
  ]);
  expect([1999, 2017, 2018, 2022, 2023, 2030].map(periodOf)).toEqual([
    'to-2017',
    'to-2017',
    'to-2022',
    'to-2022',
    'from-2023',
    'from-2023',
  ]);
});
