import { expect, it } from 'vitest';
import type { SearchStart } from '../pieces/format.ts';
import { suggestions } from './suggest.ts';

const council = {
  ...{ from: 0, count: 0, record: 0, threadless: [], latest: null },
  ...{ journey: null, pack: false, comparison: false, exists: true },
};
const START: SearchStart = {
  format: 1,
  pieces: '',
  count: 0,
  councils: [
    { ...council, id: 'st-helens', name: 'St Helens', also: [] },
    { ...council, id: 'hertfordshire', name: 'Hertfordshire', also: ['Herts'] },
  ],
  themes: [{ id: 'health', name: 'Health of children in care', also: ['dentists'], record: 1 }],
  terms: [{ id: '/glossary/#mash', name: 'MASH', also: ['Multi-agency safeguarding hub'], record: 2 }],
  pages: [{ id: '/handout/', name: 'Handout', also: ['worksheet'], record: 3 }],
  words: [],
  records: [],
  common: [],
  letters: '',
  pairs: 1,
};
const named = (typed: string) => suggestions(typed, START).map(({ url }) => url);

it('suggests names that begin as what is typed before those of which a word does', () => {
  expect(named('he')).toEqual(['/councils/hertfordshire/', '/themes/health/', '/councils/st-helens/']);
});

it('knows other names', () => {
  expect(named('herts')).toEqual(['/councils/hertfordshire/']);
  expect(named('multi-agency')).toEqual(['/glossary/#mash']);
});

it('knows pages of the site', () => {
  expect(suggestions('worksh', START)).toEqual([{ name: 'Handout', kind: 'page', url: '/handout/' }]);
});

it('suggests nothing for a letter', () => {
  expect(named('h')).toEqual([]);
});

it('suggests names that are spelt alike where none begins so', () => {
  expect(named('hertfodshire')).toEqual(['/councils/hertfordshire/']);
  expect(named('weather')).toEqual([]);
});
