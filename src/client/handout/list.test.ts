import { expect, it } from 'vitest';
import {
  addressOfKey,
  chosenFrom,
  EMPTY,
  handoutIn,
  handoutKey,
  handoutSearch,
  handoutInWords,
  moved,
  toggled,
  withChosen,
} from './list.ts';

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
    from: { [KEY]: 'Caseloads, filtered by concern, London', 'kent/2017-report~b': 'Neglect in Kent, 2017' },
  };
  expect(handoutIn(handoutSearch(handout))).toEqual(handout);
  expect(handoutSearch(EMPTY)).toBe('');
});

it('leaves out of an address what is no statement and no question, and what stands there twice', () => {
  expect(handoutIn(`?s=${KEY},<b>,${KEY}&q=neglect.1,x`)).toEqual({
    title: '',
    statements: [KEY],
    questions: ['neglect.1'],
    from: {},
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

it('remembers where each statement was chosen for as long as it is in', () => {
  const both = withChosen(
    withChosen(EMPTY, 'kent/a~1', 'Neglect'),
    'kent/b~2',
    'Adoption, filtered by concern',
  );
  const three = withChosen(both, 'kent/c~3', 'Neglect');
  expect(chosenFrom(three)).toEqual([
    { words: 'Neglect', places: [1, 3] },
    { words: 'Adoption, filtered by concern', places: [2] },
  ]);
  expect(withChosen(both, 'kent/b~2', 'Neglect').from).toEqual({ 'kent/a~1': 'Neglect' });
  expect(withChosen(EMPTY, 'kent/a~1', '').from).toEqual({});
});

it('reads from an address only origins of statements that stand in it', () => {
  expect(handoutIn(`?s=<b>,${KEY}&from=1,2,9+Neglect&from=Kent`)?.from).toEqual({ [KEY]: 'Neglect' });
});

it('takes a question in and out as it does a statement, and says how many there are of each', () => {
  const both = withChosen(withChosen(EMPTY, 'neglect.2', 'Neglect'), 'kent/a~1', 'Neglect');
  expect(both).toEqual({
    title: '',
    statements: ['kent/a~1'],
    questions: ['neglect.2'],
    from: { 'kent/a~1': 'Neglect' },
  });
  expect(handoutInWords(both)).toBe('1 statement and 1 question');
  expect(handoutInWords({ ...both, statements: ['kent/a~1', 'kent/b~2'], questions: [] })).toBe(
    '2 statements',
  );
  expect(withChosen(both, 'neglect.2', '').questions).toEqual([]);
  expect(handoutInWords(EMPTY)).toBe('');
});
