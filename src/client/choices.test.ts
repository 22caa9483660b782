import { expect, it } from 'vitest';
import { leftOutInWords } from './choices.ts';

it('names each thing that no filter offers once', () => {
  expect(leftOutInWords([])).toBe('');
  expect(leftOutInWords(['purple', 'purple'])).toBe('There is no filter “purple”; it was left out. ');
  expect(leftOutInWords(['purple', 'atlantis'])).toBe(
    'There is no filter “purple” or “atlantis”; they were left out. ',
  );
});
