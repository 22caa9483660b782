import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Limits } from './limits.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('stops a file that takes longer than any report, and none that is done before', () => {
  const limits = new Limits();
  const [slow, quick] = [vi.fn(), vi.fn()];
  limits.watch(slow);
  const end = limits.watch(quick);
  vi.advanceTimersByTime(5000);
  end();
  vi.advanceTimersByTime(20_000);
  expect(slow).toHaveBeenCalledWith('it took more than 20 seconds');
  expect(quick).not.toHaveBeenCalled();
});

it('stops the file that has gone on longest where memory runs short', () => {
  const limits = new Limits();
  const [first, second] = [vi.fn(), vi.fn()];
  limits.watch(first);
  vi.advanceTimersByTime(50);
  limits.watch(second);
  vi.spyOn(process.memoryUsage, 'rss').mockReturnValue(2 * 1024 ** 3);
  vi.advanceTimersByTime(200);
  expect(first).toHaveBeenCalledWith('it took more than 1.5 GiB of memory');
  expect(second).not.toHaveBeenCalled();
});
