import { expect, it } from 'vitest';
import { addressOfKey, EMPTY, handoutIn, handoutKey, moved, handoutSearch, toggled } from './list.ts';

const KEY = 'medway/2015-11-27-inspection-report~caseloads-high';

it('names a statement by its source and id, wherever the site stands', () => {
  expect(handoutKey('/x/sources/medway/2015-11-27-inspection-report/#caseloads-high')).toBe(KEY);
  expect(addressOfKey(KEY)).toBe('/sources/medway/2015-11-27-inspection-report/#caseloads-high');
  expect(handoutKey('/councils/medway/')).toBeNull();
});

it('is written into an address and read from it again', () => {
  const handout = {
    title: 'Caseloads & calm',
    statements: [KEY, 'kent/2017-report~b'],
    questions: ['neglect.2'],
  };
  expect(handoutIn(handoutSearch(handout))).toEqual(handout);
  expect(handoutSearch(EMPTY)).toBe('');
});

it('leaves out of an address what is no statement and no question, and what stands there twice', () => {
  expect(handoutIn(`?s=${KEY},<b>,${KEY}&q=neglect.1,x`)).toEqual({
    title: '',
    statements: [KEY],
    questions: ['neglect.1'],
  });
  expect(handoutIn('?s=<b>')).toBeNull();
});

it('takes in and takes out, and moves one place, as far as there are places', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
});
