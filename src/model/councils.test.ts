import { expect, it } from 'vitest';
import { stageOn } from './councils.ts';
import type { PartialDate } from './dates.ts';

const on = (day: string | null, dates: { from?: string; until?: string }) =>
  stageOn(day as PartialDate | null, dates as Parameters<typeof stageOn>[1]);

it('a council is living to the day before it is abolished', () => {
  expect(on('2027-03-31', { until: '2027-04-01' })).toBe('living');
  expect(on('2027-04-01', { until: '2027-04-01' })).toBe('abolished');
  expect(on('2027-03-31', {})).toBe('living');
});

it('a council is to come until the day that it has its duties from', () => {
  expect(on('2027-03-31', { from: '2027-04-01' })).toBe('to-come');
  expect(on('2027-04-01', { from: '2027-04-01' })).toBe('living');
});

it('a month or year in which a council ends has to be over: the day may be its last', () => {
  expect(on('2027-04-30', { until: '2027-04' })).toBe('living');
  expect(on('2027-12-31', { until: '2027' })).toBe('living');
  expect(on('2028-01-01', { until: '2027' })).toBe('abolished');
});

it('where no list of reports says what day it is, all that is dated has come', () => {
  expect(on(null, { until: '2099' })).toBe('abolished');
  expect(on(null, { from: '2099' })).toBe('living');
});
