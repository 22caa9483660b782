import { expect, it } from 'vitest';
import { byEach, once, remembered } from './once.ts';

it('works something out of an object once, and anew of another', () => {
  let times = 0;
  const work = once(({ value }: { value: number }) => value + times++);
  const [one, same] = [{ value: 10 }, { value: 10 }];
  expect([work(one), work(one), work(same)]).toEqual([10, 10, 11]);
});

it('remembers what a word gave, nothing found included', () => {
  let times = 0;
  const work = remembered((word) => (times++, word === 'none' ? null : word.length));
  expect([work('none'), work('none'), work('four'), work('four'), times]).toEqual([null, null, 4, 4, 2]);
});

it('puts items under each of their keys, in their order', () => {
  const groups = byEach(
    [
      { at: 1, keys: ['a', 'b'] },
      { at: 2, keys: ['b'] },
    ],
    ({ keys }) => keys,
  );
  expect([...groups].map(([key, items]) => [key, items.map(({ at }) => at)])).toEqual([
    ['a', [1]],
    ['b', [1, 2]],
  ]);
});
