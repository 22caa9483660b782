import { expect, it } from 'vitest';
import { againInWords } from './again.ts';

const wordsOf = (followed: number, again: number, later: number) =>
  againInWords({ followed, again, later }).replace(/ “Again” means.*/u, '');

it.each([
  [1, 0, 0, 'The next inspection asked for nothing on the same theme, which does not say that it was done.'],
  [
    7,
    0,
    0,
    'At none of these times did the next inspection ask for something on the same theme, which does not say that it was done.',
  ],
  [1, 1, 0, 'The next inspection asked for something on the same theme again.'],
  [4, 4, 0, 'Each time the next inspection asked for something on the same theme again.'],
  [
    1,
    0,
    1,
    'The next inspection asked for nothing on the same theme, which does not say that it was done. A later inspection asked again.',
  ],
  [
    9,
    1,
    3,
    'The next inspection asked for something on the same theme again once. The other 8 times it did not, which does not say that it was done. After 3 of these a later inspection asked again.',
  ],
  [
    3,
    2,
    0,
    'The next inspection asked for something on the same theme again 2 times. The other time it did not, which does not say that it was done.',
  ],
])(
  'asked %i times, %i times again and %i times later reads as a sentence',
  (followed, again, later, words) => {
    expect(wordsOf(followed, again, later)).toBe(words);
  },
);

it('says that “again” is the same theme only where something was asked again', () => {
  expect(againInWords({ followed: 2, again: 0, later: 0 })).not.toContain('compare the words');
  expect(againInWords({ followed: 2, again: 1, later: 0 })).toContain('the matter may be another');
});
