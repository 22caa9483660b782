import { expect, it } from 'vitest';
import { wholePhrases } from './themes.ts';

it('shows readers phrases that stand alone, and none that the tagger alone needs or that are cut off', () => {
  const phrases = [
    'neglect and',
    'tackl* domestic',
    '+persistent neglect',
    'are delayed',
    'home conditions',
    'victims of domestic',
    'partnership’s',
    'child’s voice',
  ];
  expect(wholePhrases({ phrases })).toEqual(['home conditions', 'child’s voice']);
});
