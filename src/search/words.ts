import { CARDINALS, ORDINALS } from '../model/number-words.ts';

/** Words that ask a question or hold a sentence together, and say nothing of what is looked for. */
const STOP_WORDS = new Set(
  `a about after all am an and any are as at be been before being but by can could did do does doing done during
  find for from get gets give given had has have having he her here him his how i if in into is it its just
  many may me mean means might more most much must my no not of off on only or other our out over per please said say says
  see seen she should show so some than that the their them then there these they this those through to too under
  until up us very was we were what when where which while who whom whose why will with would you your tell
  list ever also each within between ofsted inspectors mean meaning stand stands`.split(/\s+/u),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** True for what cannot be misspelt: 63%, 2018, s47. */
export const isNumber = (word: string): boolean => /\d/u.test(word);

/** 6 -> "sixth": what a numbered visit is called in a sentence. */
export const ordinal = (number: number): string => ORDINALS[number] ?? '';

const whole = (digits: string): string => `"${digits}"`;

/** "fifth" and "5th" -> 5, and 4 <-> "four". Digits stand in quotes: as a whole, not as the beginning of 43%. */
export function numberForms(word: string): string[] {
  const digits = /^(?<digits>\d+)(?:st|nd|rd|th)$/u.exec(word)?.groups?.digits;
  if (digits) return [whole(digits), ordinal(Number(digits))].filter(Boolean);
  const value = Math.max(ORDINALS.indexOf(word), CARDINALS.indexOf(word));
  if (value >= 0) return [whole(String(value))];
  if (!/^\d{1,2}$/u.test(word)) return [];
  return [CARDINALS[Number(word)] ?? '', ordinal(Number(word))].filter(Boolean);
}

/** "strengths-based" -> "strengths", "based": what a word joined by hyphens is made of, without its small words. */
export const hyphenParts = (word: string): string[] =>
  word.startsWith('"') || !word.includes('-')
    ? []
    : word.split('-').filter((part) => part.length > 3 && !isStopWord(part));

/** What is typed -> what is compared: lower case, plain quotes, "63 per cent" -> "63%", "£5m" -> "5 million" in quotes. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/(?<=\d) ?(?:per ?cent)\b/gu, '%')
    .replace(/(?<=\d) ?(?:m|mn)\b/gu, ' million')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<!["\d.])(?:£ ?)?(\d[\d.]*) million/gu, '"$1 million"');

/** `"children's homes: 63%"` -> ["children", "homes", "63%"]: quoted phrases stay whole, with their quotes. */
export const tokens = (text: string): string[] =>
  (normalise(text).match(/"[^"]+"|[\p{L}\p{N}][\p{L}\p{N}%'-]*/gu) ?? []).map((token) =>
    token.replace(/'s?$/u, ''),
  );
