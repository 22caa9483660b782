import { CARDINALS, ORDINALS } from '../../model/number-words.ts';
import { remembered } from '../../model/once.ts';

/** Words that ask a question or hold a sentence together, and say nothing of what is looked for. */
const STOP_WORDS = new Set(
  `a about after all am an and any are as at be been before being but by can could did do does doing done during
  find for from get gets give given had has have having he her here him his how i if in into is it its just
  many may me mean means might more most much must my no not of off on only or other our out over per please said say says
  see seen she should show so some than that the their them then there these they this those through to too under
  until up us very was we were what when where which while who whom whose why will with would you your tell vs versus
  list ever also each within between ofsted inspectors mean meaning stand stands s t
  whats whos wheres whens hows whys thats theres isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt hasnt havent hadnt im ive`.split(
    /\s+/u,
  ),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** True for what cannot be misspelt: 63%, 2018, s47. */
export const isNumber = (word: string): boolean => /\d/u.test(word);

/** One word of a text: where it stands, and the forms that it is found by. */
export interface Word {
  /** As it is compared: lower case, plain quotes, amounts and shares in one form. */
  form: string;
  /** Other forms that it is found by too. */
  also: readonly string[];
  start: number;
  end: number;
  /** How many words from this one on were written as one, joined by hyphens. */
  joined?: number;
}

const NUMBER = String.raw`£?\d+(?:,\d{3})*(?:\.\d+)?(?: ?(?:million|billion|mn?|bn|k)(?![\p{L}\p{N}])| ?%| ?per ?cent(?![\p{L}])|(?:st|nd|rd|th)(?![\p{L}\p{N}]))?`;
const TOKEN = new RegExp(
  [
    String.raw`\d+(?:[-–:]\d+)+(?![\d%])`,
    NUMBER,
    String.raw`(?:\p{L}\.){2,}\p{L}?(?!\p{L})`,
    String.raw`\p{L}(?:&\p{L})+(?!\p{L})`,
    String.raw`\p{L}{1,3}\.\d+(?!\d)`,
    String.raw`[\p{L}\p{N}]+(?:'\p{L}+)?(?:[-‑–][\p{L}\p{N}]+(?:'\p{L}+)?)*`,
  ].join('|'),
  'gu',
);

const SCALES: Record<string, string> = { million: 'm', mn: 'm', m: 'm', billion: 'bn', bn: 'bn', k: '000' };

/** "£2,500" -> "2500", "4.6 million" -> "4.6m", "63 per cent" -> "63%". */
function number(text: string): string {
  const digits = /^£?(?<digits>[\d,.]+) ?(?<unit>.*)$/u.exec(text)?.groups ?? {};
  const value = (digits.digits ?? '').replaceAll(',', '');
  const unit = digits.unit ?? '';
  return value + (SCALES[unit] ?? (/^per ?cent$/u.test(unit) ? '%' : unit));
}

/** "four" -> "4", "sixth" -> "6th": figures find what is spelt. */
function figures(word: string): string[] {
  const [cardinal, ordinal] = [CARDINALS.indexOf(word), ORDINALS.indexOf(word)];
  if (cardinal > 1) return [String(cardinal)];
  return ordinal > 0 ? [ordinalFigure(ordinal)] : [];
}
const ordinalFigure = (value: number): string => `${value}${{ 1: 'st', 2: 'nd', 3: 'rd' }[value] ?? 'th'}`;

/** 6 -> "sixth": what a numbered visit is called in a sentence. */
export const ordinal = (value: number): string => ORDINALS[value] ?? '';

const lower = (text: string): string => text.toLowerCase().replace(/[‘’`]/gu, "'").replace(/‑/gu, '-');
const bare = (word: string): string => word.replace(/'s?$/u, '').replaceAll("'", '');

/** "pre-birth" is found as it is, as "prebirth", and as "pre" and "birth". */
function compound(text: string): Word[] {
  const parts = text.split(/[-–]/u);
  let at = 0;
  return parts.map((part, index) => {
    const word = { form: bare(part), also: figures(bare(part)), start: at, end: at + part.length };
    at += part.length + 1;
    if (index > 0) return word;
    return { ...word, also: [...word.also, parts.map(bare).join('')], joined: parts.length };
  });
}

/** A text -> what stands in it without a space; each may be several words. */
export const tokensIn = (text: string): string[] => lower(text).match(TOKEN) ?? [];

/** The words of what stands without a space, counted from its beginning. */
export const wordsOf = remembered((text): readonly Word[] => {
  const [start, end] = [0, text.length];
  if (/^\d+[-–:]/u.test(text)) {
    const whole = { form: text.replaceAll('–', '-'), also: text.split(/[-–:]/u), start, end };
    return [whole];
  }
  if (/^£?\d[\d,.]*(?:$|[^\p{L}]|[a-z]+$| )/u.test(text)) {
    const form = number(text);
    return [{ form, also: form.endsWith('%') ? [form.slice(0, -1)] : [], start, end }];
  }
  if (/^\p{L}+[.&]/u.test(text)) return [{ form: text.replace(/[.]/gu, ''), also: [], start, end }];
  if (/[-–]/u.test(text)) return compound(text);
  return [{ form: bare(text), also: figures(bare(text)), start, end }];
});

/** A text -> its words in order, wherever they stand: many times faster, for an index of many texts. */
const wordsAlone = (text: string): Pick<Word, 'form' | 'also'>[] => tokensIn(text).flatMap(wordsOf);

/** A text -> its words in order, each with where it stands. */
export const wordsIn = (text: string): Word[] =>
  Array.from(lower(text).matchAll(TOKEN)).flatMap(({ 0: token, index }) =>
    wordsOf(token).map((word) => ({ ...word, start: word.start + index, end: word.end + index })),
  );

const PLAIN = /^[a-z]+(?: [a-z]+)*$/u;

/** The forms of the words of a text; most names are plain words, which need no reading. */
export const formsIn = (text: string): string[] =>
  PLAIN.test(text) ? text.split(' ') : wordsAlone(text).map(({ form }) => form);
