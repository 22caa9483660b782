import { MONTHS, SHORT_MONTHS } from '../../model/months.ts';
import { remembered } from '../../model/once.ts';

const LONG = MONTHS.map((month) => month.toLowerCase());

/** "may" -> 5; 0 for any other word. */
const monthOf = remembered(
  (word) => Math.max(LONG.indexOf(word), SHORT_MONTHS.indexOf(word), word === 'sept' ? 8 : -1) + 1,
);

const isYear = (word: string | undefined): boolean => /^(?:19|20)\d\d$/u.test(word ?? '');
const isDay = (word: string | undefined): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u.test(word ?? '');

/** How far from a month its year may stand: "April to 4 May 2021". */
const REACH = 4;

/** The year that a month belongs to; "" where none stands after it. */
function yearAfter(words: readonly string[], at: number): string {
  const near = words.slice(at + 1, at + 1 + REACH);
  return near.find(isYear) ?? '';
}

/** Where a month is meant and not the verb "may": beside a day or a year. */
export const isMonthAt = (words: readonly string[], at: number): boolean =>
  monthOf(words[at] ?? '') > 0 && (words[at] !== 'may' || isDay(words[at - 1]) || isYear(words[at + 1]));

/** The months that some words name: "4 May 2021" -> "may", "@2021-05". */
export function monthTokens(words: readonly string[]): string[] {
  const tokens: string[] = [];
  words.forEach((word, at) => {
    if (!isMonthAt(words, at)) return;
    const year = yearAfter(words, at);
    if (word === 'may') tokens.push('@may');
    if (year) tokens.push(monthToken(monthOf(word), year));
  });
  return tokens;
}

/** May 2021 -> "@2021-05": what the index calls a month of a year. */
const monthToken = (month: number, year: string): string => `@${year}-${String(month).padStart(2, '0')}`;

/** A month of a question, with its year where one follows: what to look for, and how many words it takes up. */
export function monthAt(words: readonly string[], at: number): { token: string; length: number } | null {
  const month = monthOf(words[at] ?? '');
  if (month === 0) return null;
  const next = words[at + 1];
  if (isYear(next)) return { token: monthToken(month, next ?? ''), length: 2 };
  return words[at] === 'may' ? { token: '@may', length: 1 } : null;
}
