import { distance } from 'fastest-levenshtein';
import { SYNONYMS } from './synonyms.ts';
import { isNumber, isStopWord, numberForms, tokens } from './words.ts';

/** A question as it will be searched. */
export interface Spelling {
  question: string;
  /** What was typed and is nowhere in the index, each with what it was taken for; null where nothing is near. */
  unknown: { typed: string; taken: string | null }[];
}

/** Shorter words are too like each other: "smart" is no slip for "start". */
const SHORTEST = 6;
const FEW_LETTERS = 7;
const ENDING = /(?:ings?|ed|es|(?<!s)s|e|ly|ments?|ations?|ies|y)$/u;

/** "adequately", "adequate" -> "adequat"; endings pile up, so they are taken off twice. */
const stem = (word: string): string => word.replace(ENDING, '').replace(ENDING, '');

const letters = (word: string): string => Array.from(word).sort().join('');

/** Slips of the keys between two words; letters that only changed places count as one. */
const slips = (a: string, b: string): number => (letters(a) === letters(b) ? 1 : distance(a, b));

/** Most slips keep the first letter, and a word of few letters allows only one. */
function nearest(word: string, vocabulary: string[]): string | null {
  if (word.length < SHORTEST) return null;
  const allowed = word.length <= FEW_LETTERS ? 1 : 2;
  const near = vocabulary
    .filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) <= allowed)
    .map((other) => ({ other, slips: slips(word, other) }))
    .filter((candidate) => candidate.slips <= allowed);
  return near.sort((a, b) => a.slips - b.slips)[0]?.other ?? null;
}

/** A corrector by the words of the index: "domestic abusse" -> "domestic abuse". Beginnings of words are left alone. */
export function spellingBy(vocabulary: string[]): (question: string) => Spelling {
  const meant = [...SYNONYMS.keys()].flatMap((phrase) => phrase.split(/[ "-]/u));
  const known = new Set([...vocabulary, ...meant]);
  const stems = new Set([...known].map(stem));
  const isKnown = (word: string) =>
    known.has(word) || stems.has(stem(word)) || vocabulary.some((other) => other.startsWith(word));
  const isTyped = (token: string) =>
    isNumber(token) || isStopWord(token) || numberForms(token).length > 0 || token.startsWith('"');
  return (question) => {
    const typed = [
      ...new Set(
        tokens(question)
          .filter((token) => !isTyped(token))
          .flatMap((token) => token.split(/['-]/u)),
      ),
    ];
    const unknown = typed
      .filter((word) => word && !isKnown(word))
      .map((word) => ({ typed: word, taken: nearest(word, vocabulary) }));
    return { question: corrected(question, unknown), unknown };
  };
}

const corrected = (question: string, unknown: Spelling['unknown']): string =>
  unknown
    .reduce(
      (text, { typed, taken }) =>
        text.replace(new RegExp(`(?<!\\p{L})${typed}(?!\\p{L})`, 'giu'), taken ?? ''),
      question,
    )
    .replace(/\s+/gu, ' ')
    .trim();
