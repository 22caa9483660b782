import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

it('marks the words that matched and shows a statement whole', () => {
  expect(excerptOf('Agency staff made up 63% of it.', [0, 1, 4])).toEqual([
    { text: 'Agency staff', marked: true },
    { text: ' made up ', marked: false },
    { text: '63%', marked: true },
    { text: ' of it.', marked: false },
  ]);
});

it('shows long prose around the first word that matched', () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const shown = excerptOf(words.join(' '), [100])
    .map(({ text }) => text)
    .join('');
  expect(shown).toMatch(/^… w88 .* w147 …$/u);
});

it('shows the beginning where only the title matched', () => {
  expect(excerptOf('One two.', [])).toEqual([{ text: 'One two.', marked: false }]);
});
