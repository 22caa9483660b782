import { CARDINALS, ORDINALS } from '../model/number-words.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
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

/** What a part of a whole is divided into. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ...ORDINALS.slice(3, 11).map((word, index): [string, number] => [word, index + 3]),
]);

/** As a pattern: the longest first, hyphen or blank between their parts. */
export const patternOf = (words: ReadonlyMap<string, number>): string =>
  [...words.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', '[- ]'))
    .join('|');
