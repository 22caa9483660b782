import { expect, it } from 'vitest';
import { councilsInWords } from './council-count.ts';

it('a count of councils says how many of them no longer exist', () => {
  expect([
    councilsInWords(1, 0),
    councilsInWords(1153, 0),
    councilsInWords(157, 4),
    councilsInWords(2, 1),
    councilsInWords(1, 1),
    councilsInWords(2, 2),
  ]).toEqual([
    '1 council',
    '1,153 councils',
    '157 councils (including 4 that no longer exist)',
    '2 councils (including 1 that no longer exists)',
    '1 council (which no longer exists)',
    '2 councils (which no longer exist)',
  ]);
});
