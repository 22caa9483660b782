import { CARDINALS } from '../../model/number-words.ts';

/** A number as a figure shows it, with its unit. */
interface ReadNumber {
  value: number;
  unit: string;
}

/** Why no number can be read of what a figure shows; the unit may be plain all the same. */
export interface UnreadNumber {
  value: null;
  unit: string;
  fault: string;
}

const NUMBER =
  /(?<pounds>£)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<part>\.\d+)?(?:\s*(?<scale>million|m|billion|bn|thousand|k)\b)?(?:\s*(?<percent>%|per ?cent\b))?/iu;
const SCALES: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };
/** "8 of 12 children": the first number is the one meant, and the second says of how many. */
const OF_HOW_MANY = /^\s+(?:out )?of (?:the |all )?(?<all>\d{1,3}(?:,\d{3})+|\d+)(?![\p{N}.,/–-]*\p{N})/u;
/** "1.200" is a thousand to some, and "007" to no one a number. */
const UNCLEAR = /^(?:[1-9]\d{0,2}\.\d{3}|0\d.*)$/u;
const WORDS = new Set([
  ...CARDINALS,
  ...'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen dozens'.split(' '),
  ...'half third thirds quarter quarters fifth fifths tenth minus negative'.split(' '),
]);

/** "£5 million" -> 5,000,000 pounds; "63%" -> 63 percent; "34" -> 34, a count. What it would read in part only it does not read. */
export function readNumber(text: string): ReadNumber | UnreadNumber {
  const match = NUMBER.exec(text);
  const parts = match?.groups;
  if (!match || !parts?.digits)
    return { value: null, unit: 'count', fault: `There is no number in digits in “${text}”: say its value.` };
  const unit = parts.pounds ? 'pounds' : parts.percent ? 'percent' : 'count';
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const fault = (why: string): UnreadNumber => ({ value: null, unit, fault: `“${text}” ${why}` });
  if (!isWhole(before, after))
    return fault(
      'holds more than a number in digits, and would be read in part: say its value, or mark each number by itself.',
    );
  if (UNCLEAR.test(parts.digits + (parts.part ?? '')))
    return fault('can be read in more ways than one: say its value, or write a thousand as “1,200”.');
  const scale = SCALES[parts.scale?.toLowerCase() ?? ''] ?? 1;
  const value = rounded(numberOf(parts.digits + (parts.part ?? '')) * scale);
  const all = OF_HOW_MANY.exec(after)?.groups?.all;
  if (all !== undefined && unit === 'count' && value > numberOf(all))
    return fault('is more than there are: is one of the two numbers a slip?');
  return value > Number.MAX_SAFE_INTEGER
    ? fault('is more than anyone can count: is it a slip?')
    : { value, unit };
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** 4.6 times a million is 4,600,000 and nothing beside it. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** True where nothing around a number is part of it: no sign, letter or further number. */
function isWhole(before: string, after: string): boolean {
  const rest = after.replace(OF_HOW_MANY, '');
  const touches =
    /[\p{L}\p{N}.,/+±−–<>≤≥$€%-]$/u.test(before) || /^(?:[\p{L}\p{N}/+±−–%-]|[.,]\S)/u.test(rest);
  const words = `${before} ${rest}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !touches && !/\p{N}/u.test(before + rest) && !words.some((word) => WORDS.has(word));
}
