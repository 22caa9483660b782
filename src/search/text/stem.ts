import { remembered } from '../../model/once.ts';

/** Words whose forms no rule joins. */
const IRREGULAR: Record<string, string> = {
  children: 'child',
  childrens: 'child',
  babies: 'babi',
  men: 'man',
  women: 'woman',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  left: 'leav',
  kept: 'keep',
  met: 'meet',
  saw: 'see',
  seen: 'see',
  knew: 'know',
  known: 'know',
  lost: 'lose',
  fell: 'fall',
  rose: 'rise',
  died: 'death',
  die: 'death',
  dying: 'death',
  dead: 'death',
  news: 'news',
  knives: 'knif',
  wives: 'wife',
  halves: 'half',
};

/** Words that rules would join with others of another meaning: "allotment" with "allotted", "department" with "departed". */
const APART = new Set(
  'allotment apartment department compartment communiti universiti several response informal morale general'.split(
    ' ',
  ),
);

const VOWEL = 'aeiouy';
const isVowel = (letter: string): boolean => VOWEL.includes(letter);

/** How often a vowel is followed by a consonant: 0 in "tr", 1 in "trouble", 2 in "troubles". */
function measure(word: string): number {
  let [count, afterVowel] = [0, false];
  for (const letter of word) {
    const isOne = isVowel(letter);
    if (afterVowel && !isOne) count += 1;
    afterVowel = isOne;
  }
  return count;
}
const hasVowel = (word: string): boolean => /[aeiouy]/u.test(word);

/** The ending, what takes its place, and the least measure of what stands before it. */
type Rule = readonly [ending: string, instead: string, least: number];

const LONG: Rule[] = [
  ['ational', 'ate', 1],
  ['tional', 'tion', 1],
  ['ization', 'ize', 1],
  ['isation', 'ise', 1],
  ['fulness', 'ful', 1],
  ['ousness', 'ous', 1],
  ['iveness', 'ive', 1],
  ['biliti', 'ble', 1],
  ['aliti', 'al', 1],
  ['iviti', 'ive', 1],
  ['ation', 'ate', 1],
  ['ator', 'ate', 1],
  ['entli', 'ent', 1],
  ['ousli', 'ous', 1],
  ['alli', 'al', 1],
  ['abli', 'able', 1],
  ['bli', 'ble', 1],
  ['eli', 'e', 1],
  ['fulli', 'ful', 1],
  ['lessli', 'less', 1],
  ['li', '', 2],
];
const SHORT: Rule[] = [
  ['icate', 'ic', 1],
  ['ative', '', 2],
  ['alize', 'al', 1],
  ['alise', 'al', 1],
  ['iciti', 'ic', 1],
  ['ical', 'ic', 1],
  ['ful', '', 1],
  ['ness', '', 1],
];
const LAST: Rule[] = [
  ['ement', '', 2],
  ['ment', '', 2],
  ['ance', '', 2],
  ['ence', '', 2],
  ['able', '', 2],
  ['ible', '', 2],
  ['sion', 's', 2],
  ['tion', 't', 2],
  ['ism', '', 2],
  ['ate', '', 2],
  ['iti', '', 2],
  ['ous', '', 2],
  ['ive', '', 2],
  ['ize', '', 2],
  ['ise', '', 2],
  ['ant', '', 2],
  ['ent', '', 2],
  ['al', '', 2],
  ['ic', '', 2],
  ['er', '', 2],
];

function apply(rules: Rule[], word: string): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const [ending, instead, least] = rule;
  const before = word.slice(0, -ending.length);
  return measure(before) >= least ? before + instead : word;
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ing', 'ed'].find((each) => word.endsWith(each) && hasVowel(word.slice(0, -each.length)));
  if (!ending || word.length - ending.length < 3) return word;
  const before = word.slice(0, -ending.length);
  if (/(?:at|bl|iz)$/u.test(before)) return `${before}e`;
  if (/(?<double>[^aeiouylsz])\k<double>$/u.test(before)) return before.slice(0, -1);
  return measure(before) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/u.test(before) ? `${before}e` : before;
}

const withoutFinalE = (word: string): string =>
  word.endsWith('e') && measure(word.slice(0, -1)) > 0 && word.length > 4 ? word.slice(0, -1) : word;

function reduced(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length < 4 || /\d/u.test(word)) return word;
  const first = withoutPast(withoutPlural(word)).replace(/(?<=[^aeiou])y$/u, 'i');
  if (APART.has(first)) return first;
  return withoutFinalE(apply(LAST, apply(SHORT, apply(LONG, first))));
}

/** "supervision", "supervised" and "supervising" -> what they share; Porter's rules, a little shortened. */
export const stem = remembered(reduced);
