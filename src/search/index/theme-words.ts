import type { ThemeId } from '../../model/ids.ts';
import type { SearchRecord } from '../record.ts';
import { remembered } from '../../model/once.ts';
import { stem } from '../text/stem.ts';
import { isNumber, isStopWord, wordsIn } from '../text/words.ts';
import type { NamedThing } from './format.ts';
import type { RecordWords } from './record-words.ts';

/** How much the words that a theme is called by count, beside those of one statement on it. */
const CALLED = 4;
/** How many statements a word is taken to have been seen in before it was: rare words prove little. */
const PRIOR = 4;
/** A word points to few themes. */
const MOST = 6;
const LEAST = 0.04;
/** Of a statement's themes the first is its chief one. */
const SHARES = [1, 0.5, 0.3];

type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, word: string, theme: string, times: number): void {
  const themes = counts.get(word) ?? new Map<string, number>();
  if (themes.size === 0) counts.set(word, themes);
  themes.set(theme, (themes.get(theme) ?? 0) + times);
}

/** The stem of a word, or the group of words that mean the same; nothing for what names no theme. */
const keyOf = remembered((word): string | null =>
  word.startsWith('=') ? word : /^[#@]/u.test(word) || isNumber(word) || isStopWord(word) ? null : stem(word),
);

function counted(
  records: readonly SearchRecord[],
  words: readonly RecordWords[],
  themes: readonly NamedThing[],
): Counts {
  const counts: Counts = new Map();
  records.forEach(({ kind, themes: own }, at) => {
    if (kind !== 'finding' && kind !== 'recommendation') return;
    const keys = new Set<string>();
    for (const word of words[at]?.text.keys() ?? []) {
      const key = keyOf(word);
      if (key !== null) keys.add(key);
    }
    for (const key of keys)
      own.slice(0, SHARES.length).forEach((theme, place) => count(counts, key, theme, SHARES[place] ?? 0));
  });
  for (const { id, name, also } of themes)
    for (const key of new Set(
      [name, ...also].flatMap((text) => wordsIn(text).flatMap(({ form }) => keyOf(form) ?? [])),
    ))
      count(counts, key, id, CALLED);
  return counts;
}

/** Which themes a word points to, as the statements on them have it: "~gang" -> "c0A1kB". */
export function themeWords(
  records: readonly SearchRecord[],
  words: readonly RecordWords[],
  themes: readonly NamedThing[],
): Map<string, string> {
  const numbers = new Map(themes.map(({ id }, at) => [id, at]));
  const shares = priors(records);
  return new Map(
    Array.from(counted(records, words, themes), ([word, own]) => {
      const all = [...own.values()].reduce((sum, times) => sum + times, 0);
      const pointed = Array.from(own, ([theme, times]) => ({
        theme,
        share: (times + PRIOR * (shares.get(theme) ?? 0)) / (all + PRIOR),
      }))
        .filter(({ share }) => share >= LEAST)
        .sort((a, b) => b.share - a.share)
        .slice(0, MOST);
      const text = pointed.map(
        ({ theme, share }) =>
          `${(numbers.get(theme) ?? 0).toString(32)}A${Math.round(share * 1000).toString(32)}B`,
      );
      return [`~${word}`, text.join('')] as const;
    }),
  );
}

/** What share of all statements each theme has. */
export function priors(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, themes } of records)
    if (kind === 'finding' || kind === 'recommendation')
      themes.slice(0, SHARES.length).forEach((theme: ThemeId, place) => {
        counts.set(theme, (counts.get(theme) ?? 0) + (SHARES[place] ?? 0));
        all += SHARES[place] ?? 0;
      });
  return new Map(Array.from(counts, ([theme, times]) => [theme, times / Math.max(1, all)]));
}
