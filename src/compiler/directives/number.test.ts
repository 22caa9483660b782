import { expect, it } from 'vitest';
import { readNumber } from './number.ts';

it.each([
  ['63%', 63, 'percent'],
  ['43.5 per cent', 43.5, 'percent'],
  ['80% of 25 children', 80, 'percent'],
  ['£5 million of 3 projects', 5_000_000, 'pounds'],
  ['5 percent', 5, 'percent'],
  ['£5 million', 5_000_000, 'pounds'],
  ['£4.6m', 4_600_000, 'pounds'],
  ['£5k', 5_000, 'pounds'],
  ['£2bn', 2_000_000_000, 'pounds'],
  ['12 thousand', 12_000, 'count'],
  ['£1,234.50', 1234.5, 'pounds'],
  ['26 weeks', 26, 'count'],
  ['just over 40%', 40, 'percent'],
  ['(over 1,000)', 1000, 'count'],
  ['0.125', 0.125, 'count'],
  ['5.5', 5.5, 'count'],
  ['12 of 12', 12, 'count'],
  ['8 of 12 children', 8, 'count'],
  ['8 out of the 1,200', 8, 'count'],
])('reads %j whole', (text, value, unit) => {
  expect(readNumber(text)).toEqual({ value, unit });
});

it.each([
  '1 200',
  '1/3',
  'three of 12',
  '−5%',
  '-5%',
  'minus 5',
  '40–50%',
  '40-50',
  '18 to 20',
  '40% to 50%',
  '1O5',
  'l5',
  '5th',
  '1,2,3',
  '1,20',
  '1.200.000',
  '2½',
  '５',
  '£5x',
  '$5',
  'two hundred and 5',
  '8 of 12.5 cases',
  '3 hundred',
  '1.200',
  '05',
  '%5',
  '5%%',
  '10 of 5',
  '99999999999999999999',
])('does not read %j in part', (text) => {
  expect(readNumber(text)).toMatchObject({ value: null, fault: expect.stringContaining(text) as string });
});
