import type { SearchRecord } from '../record.ts';
import { stem } from '../text/stem.ts';
import { isNumber, isStopWord, wordsIn } from '../text/words.ts';
import { Counter } from '../pieces/counter.ts';
import type { NamedThing } from '../pieces/format.ts';
import { Numbering } from '../pieces/numbering.ts';
import type { ReadWords } from '../pieces/record-words.ts';

/** How much the words that a theme is called by count, beside those of one statement on it. */
const CALLED = 4;
/** Of a statement's themes the first is its chief one. */
export const SHARES = [1, 0.5, 0.3];

/** How much words are seen with themes: themes by their numbers. */
interface ThemeCounts {
  /** The ids of the themes, those that are named first. */
  themes: readonly string[];
  /** The stem of each word, or the group of words that mean the same. */
  keys: readonly string[];
  /** For each key how it is seen with them. */
  counts: readonly SeenWith[];
}

/** In lists, because reaching for each count in a map takes most of the time. */
export interface SeenWith {
  /** The themes that a key is seen with, in the order in which they come. */
  themes: number[];
  /** How often, by the number of the theme. */
  times: number[];
}

/** The stem of a word, or the group of words that mean the same; nothing for what names no theme. */
function keyOf(word: string): string[] {
  if (word.startsWith('=')) return [word];
  return /^[#@]/u.test(word) || isNumber(word) || isStopWord(word) ? [] : [stem(word)];
}

/** Counts words of statements with the themes of these, and words of the names of themes. */
export function countThemes(
  records: readonly SearchRecord[],
  { records: read, numbers }: ReadWords,
  named: readonly NamedThing[],
): ThemeCounts {
  const [keys, themes] = [new Numbering(), new Numbering(...named.map(({ id }) => id))];
  const keysOf = (word: string): number[] => keyOf(word).map(keys.of);
  const counts: SeenWith[] = [];
  const count = (key: number, theme: number, times: number): void => {
    const own = (counts[key] ??= { themes: [], times: [] });
    const before = own.times[theme];
    if (before === undefined) own.themes.push(theme);
    own.times[theme] = (before ?? 0) + times;
  };
  const keysOfWords = numbers.values.map(keysOf);
  const counter = new Counter();
  records.forEach(({ kind, themes: all }, at) => {
    if (kind !== 'finding' && kind !== 'recommendation') return;
    const own = all.slice(0, SHARES.length).map(themes.of);
    for (const word of read[at]?.text.words ?? []) counter.add(keysOfWords[word] ?? []);
    for (const key of counter.take().words)
      for (const [place, theme] of own.entries()) count(key, theme, SHARES[place] ?? 0);
  });
  named.forEach(({ name, also }, theme) => {
    const forms = [name, ...also].flatMap(wordsIn).map(({ form }) => form);
    for (const key of new Set(forms.flatMap(keysOf))) count(key, theme, CALLED);
  });
  return { themes: themes.values, keys: keys.values, counts };
}
