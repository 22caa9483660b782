import { SYNONYMS } from './synonyms.ts';
import { hyphenParts, isStopWord, numberForms, tokens } from './words.ts';

/** One thing to look for: as typed, and what means the same. */
export interface QueryTerm {
  word: string;
  alternates: string[];
}

const LONGEST_PHRASE = 4;
const words = (phrase: string): string =>
  phrase
    .split(' ')
    .filter((word) => !isStopWord(word))
    .join(' ');

/** The synonyms of the words from `start` on, longest phrase first, and how many words it takes up. */
function phraseAt(all: string[], start: number): { length: number; alternates: string[] } | null {
  for (let length = Math.min(LONGEST_PHRASE, all.length - start); length > 0; length -= 1) {
    const alternates = SYNONYMS.get(all.slice(start, start + length).join(' '));
    if (alternates) return { length, alternates };
  }
  return null;
}

function termsOf(all: string[], initials: ReadonlyMap<string, string>): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (let at = 0; at < all.length;) {
    const word = all[at] ?? '';
    const phrase = phraseAt(all, at);
    const length = phrase?.length ?? 1;
    const long = length === 1 ? initials.get(word) : undefined;
    const alternates = [
      ...(phrase?.alternates ?? []),
      ...(long ? [long] : []),
      ...numberForms(word),
      ...hyphenParts(word),
    ];
    const typed = words(all.slice(at, at + length).join(' '));
    if (typed) terms.push({ word: typed, alternates: alternates.map(words).filter(Boolean) });
    at += length;
  }
  return terms;
}

/**
 * A question or some words -> what to look for. `initials` are those of the glossary, in lower case.
 * "What share of MASH staff were agency?" -> share (percentage …), mash (front door …), staff, agency (locum …)
 */
export function queryTerms(question: string, initials: ReadonlyMap<string, string>): QueryTerm[] {
  const all = tokens(question);
  const terms = termsOf(all, initials);
  const found = terms.length > 0 ? terms : all.map((word) => ({ word, alternates: [] }));
  return found.filter((term, index) => found.findIndex((other) => other.word === term.word) === index);
}
