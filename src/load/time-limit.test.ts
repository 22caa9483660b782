import { expect, it } from 'vitest';
import { withinTime } from './time-limit.ts';

it('gives what is done in time', () => {
  expect(withinTime(() => 3, 1000)).toBe(3);
});

it('ends what is not, whatever it is doing', () => {
  const endless = () => {
    for (;;) /^(?:a+)+$/u.test(`${'a'.repeat(40)}b`);
  };
  const start = performance.now();
  expect(withinTime(endless, 100)).toBeNull();
  expect(performance.now() - start).toBeLessThan(5000);
  expect(withinTime(() => 4, 1000)).toBe(4);
});

it('lets errors pass', () => {
  expect(() =>
    withinTime(() => {
      throw new RangeError('too deep');
    }, 1000),
  ).toThrow(RangeError);
});
