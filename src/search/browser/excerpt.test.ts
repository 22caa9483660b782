import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { namesOf } from './names.ts';
import { partsOf, readQuestion } from './question.ts';

const NOTHING = {
  format: 1,
  pieces: '',
  count: 0,
  councils: [],
  themes: [],
  terms: [],
  pages: [],
  words: [],
  records: [],
  common: [],
  letters: '',
  pairs: 1,
};
const names = await namesOf(NOTHING);
const partsFor = (question: string) => partsOf(readQuestion(question), names, new Set());
const marked = (text: string, question: string): string[] =>
  excerptOf(text, partsFor(question))
    .filter((segment) => segment.marked)
    .map((segment) => segment.text);

it('marks the words that matched in any form, and shows a statement whole', () => {
  expect(excerptOf('Agency staff made up 63% of it.', partsFor('agencies staff 63 per cent'))).toEqual([
    { text: 'Agency staff', marked: true },
    { text: ' made up ', marked: false },
    { text: '63%', marked: true },
    { text: ' of it.', marked: false },
  ]);
});

it('marks numbers only where they stand whole', () => {
  expect(marked('Of 2,500 children 250 left.', '£2,500')).toEqual(['2,500']);
});

it('marks what means the same, and whole phrases', () => {
  expect(marked('Locums left. Children in care stayed.', 'agency')).toEqual(['Locums']);
  expect(marked('Children in care; care in homes.', '"in care"')).toEqual(['in care']);
});

it('shows long prose around the first word that matched', () => {
  const words = Array.from({ length: 200 }, (_, at) => (at === 100 ? 'needle' : 'hay'));
  const shown = excerptOf(words.join(' '), partsFor('needle'))
    .map(({ text }) => text)
    .join('');
  expect(shown).toMatch(/^… (?:hay ){12}needle(?: hay){47} …$/u);
});

it('shows the beginning where only the title matched', () => {
  expect(excerptOf('One two.', partsFor('three'))).toEqual([{ text: 'One two.', marked: false }]);
});
