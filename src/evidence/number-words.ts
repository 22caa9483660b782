import { CARDINALS, TENS } from '../model/number-words.ts';

const NONE = ['no', 'none', 'nil', 'never', 'without'];

const tensWith = (word: string, index: number): [string, number][] => {
  const ten = (index + 2) * 10;
  return [
    [word, ten],
    ...CARDINALS.slice(1, 10).map((one, ones): [string, number] => [`${word}-${one}`, ten + ones + 1]),
  ];
};

/** "twenty-one" -> 21: every number up to a hundred, and the words for none. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap(tensWith),
  ...NONE.map((word): [string, number] => [word, 0]),
  ['a-hundred', 100],
  ['one-hundred', 100],
]);

/** As a pattern: the longest first, hyphen or blank between their parts. */
export const patternOf = (words: ReadonlyMap<string, number>): string =>
  [...words.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', '[- ]'))
    .join('|');
