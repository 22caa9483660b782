/** Words that ask a question or hold a sentence together, and say nothing of what is looked for. */
const STOP_WORDS = new Set(
  `a about after all am an and any are as at be been before being but by can could did do does doing done during
  find for from get gets give given had has have having he her here him his how i if in into is it its just
  many may me might more most much must my no not of off on one only or other our out over please said say says
  see seen she should show so some than that the their them then there these they this those through to too under
  until up us very was we were what when where which while who whom whose why will with would you your tell
  list ever also each within between ofsted inspectors`.split(/\s+/u),
);

/** Spelt numbers and ordinals, in both directions: "fifth" also finds 5, and "four" finds 4. */
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** True for what cannot be misspelt: 63%, 2018, s47. */
export const isNumber = (word: string): boolean => /\d/u.test(word);

/** "fifth" and "5th" -> ["5"]; "4" -> ["four"]; anything else -> []. */
export function numberForms(word: string): string[] {
  const ordinal = /^(?<digits>\d+)(?:st|nd|rd|th)$/u.exec(word)?.groups?.digits;
  if (ordinal) return [ordinal, ORDINALS[Number(ordinal)] ?? ''].filter(Boolean);
  if (ORDINALS.includes(word)) return [String(ORDINALS.indexOf(word))];
  if (NUMBERS.includes(word)) return [String(NUMBERS.indexOf(word))];
  const spelt = /^\d+$/u.test(word) ? NUMBERS[Number(word)] : undefined;
  return spelt ? [spelt] : [];
}

/** What is typed -> what is compared: lower case, plain quotes, "63 per cent" -> "63%", "£5m" -> "£5 million". */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/(?<=\d) ?(?:per ?cent)\b/gu, '%')
    .replace(/(?<=\d) ?(?:m|mn)\b/gu, ' million')
    .replace(/(?<=\d),(?=\d{3})/gu, '');

/** `"children's homes: 63%"` -> ["children", "homes", "63%"]: quoted phrases stay whole, with their quotes. */
export const tokens = (text: string): string[] =>
  (normalise(text).match(/"[^"]+"|[\p{L}\p{N}][\p{L}\p{N}%'-]*/gu) ?? []).map((token) => token.replace(/'s?$/u, ''));
