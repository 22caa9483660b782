import { comparableText } from '../importer/text.ts';
import { PART_WORDS } from '../model/number-words.ts';
import { NUMBER_WORDS, patternOf } from './number-words.ts';

/** A number as a text states it, in whatever way it is written. */
export interface Amount {
  value: number;
  kind: 'count' | 'percent' | 'pounds' | 'share';
  /** `week`, `month`, …, where a stretch of time follows. */
  unit: string | null;
}

const WORD = patternOf(NUMBER_WORDS);
const NUMBER = String.raw`(?<pounds>£)?\s?(?<![\d.,/])(?<digits>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?<decimals>\.\d+)?(?!\d)(?:\s?(?<scale>million|billion|thousand|bn|m|k)\b)?|\b(?<word>${WORD})\b`;
const SHARE = String.raw`\b(?:(?<parts>an?|${WORD})[- ])?(?<divisor>${patternOf(PART_WORDS)})s?\b|\b(?<some>\d+|${WORD})[- ](?:in|out of)(?: every)?[- ](?<all>\d+|${WORD})\b(?! ?%)`;
const TIME = String.raw`(?:[- ](?:working|school|calendar))?[- ]?(?<unit>hour|day|week|month|year)s?\b`;
const YEARS = String.raw`\b(?:19|20)\d\d[-/]\d{2,4}\b`;
const DAY = String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to|and) ?\d{1,2})? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b`;
const PERCENT = String.raw` ?(?<percent>%|per ?cent\b|percentage points?\b)`;

const DATED = new RegExp(`${YEARS}|${DAY}`, 'gu');
const SHARES = new RegExp(SHARE, 'gu');
const NUMBERS = new RegExp(`(?:${NUMBER})(?:${PERCENT}|${TIME})?`, 'gu');
const ONE_STRETCH = /\ban? (?<unit>hour|day|week|month|year)\b/gu;
const SCALES: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

type Groups = Record<string, string | undefined>;

const wordValue = (word = ''): number =>
  /^\d/u.test(word)
    ? Number(word)
    : /^an?$/u.test(word)
      ? 1
      : (NUMBER_WORDS.get(word.replaceAll(' ', '-')) ?? 1);

function toShare({ parts, divisor = '', some, all }: Groups): Amount {
  const value = divisor
    ? wordValue(parts) / (PART_WORDS.get(divisor) ?? 1)
    : wordValue(some) / wordValue(all);
  return { value, kind: 'share', unit: null };
}

function toAmount({ pounds, digits, decimals = '', scale = '', word, percent, unit }: Groups): Amount {
  const value = digits
    ? Number(digits.replaceAll(',', '') + decimals) * (SCALES[scale] ?? 1)
    : wordValue(word);
  return { value, kind: pounds ? 'pounds' : percent ? 'percent' : 'count', unit: unit ?? null };
}

/** "between 40 and 45%": the first is in per cent like the second. */
const spread = (text: string): string =>
  text.replace(
    /(?<first>\d+(?:\.\d+)?)(?<link> ?- ?| to | and | or )(?=\d+(?:\.\d+)? ?(?:%|per ?cent))/gu,
    '$<first>%$<link>',
  );

const groupsIn = (text: string, pattern: RegExp): Groups[] =>
  [...text.matchAll(pattern)].map(({ groups }) => groups ?? {});

/** Every number in a text, in digits or words; days of the month and years of account are none. */
export function amountsIn(text: string): Amount[] {
  const undated = spread(comparableText(text).replace(DATED, ' '));
  return [
    ...groupsIn(undated, SHARES).map(toShare),
    ...groupsIn(undated, ONE_STRETCH).map(({ unit }): Amount => ({
      value: 1,
      kind: 'count',
      unit: unit ?? null,
    })),
    ...groupsIn(undated, NUMBERS).map(toAmount),
  ];
}

/** The numbers of a figure's label; what is part of a share counts only with it. */
export function amountsOfLabel(label: string): Amount[] {
  const shares = groupsIn(comparableText(label), SHARES).map(toShare);
  return shares.length > 0 ? shares : amountsIn(label);
}
