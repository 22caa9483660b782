import Fuse from 'fuse.js/basic';
import type { RecordKind } from './record.ts';
import { isStopWord, normalise, tokens } from './words.ts';

/** Something with a page or an anchor of its own that a reader may ask for by name. */
export interface Name {
  name: string;
  kind: RecordKind;
  url: string;
  /** Other names of it. */
  also: string[];
}

/** Published as `/search-names.json`. */
export interface SearchNames {
  names: Name[];
  /** Every word of the index, the commonest first, parted by spaces. */
  vocabulary: string;
  /** Initials of the glossary in lower case, and what they stand for. */
  initials: Record<string, string>;
}

const MOST = 4;
/** Looser than this, and short names match almost anything. */
const THRESHOLD = 0.3;

const wordsThatSay = (text: string): string =>
  tokens(text)
    .filter((word) => !isStopWord(word))
    .join(' ');
const padded = (text: string): string =>
  ` ${normalise(text)
    .replace(/[^\p{L}\p{N}%'-]+/gu, ' ')
    .trim()} `;
const holds = (question: string, name: Name): boolean =>
  [name.name, ...name.also].some((form) => question.includes(padded(form)));

/** The name that is all that was asked for: "what is a MASH?". A theme's phrases are not its name. */
export function onlyName(question: string, names: Name[]): Name | undefined {
  const asked = wordsThatSay(question);
  const bears = (form: string) => wordsThatSay(form) === asked;
  return (
    names.find(({ name }) => bears(name)) ??
    names.find(({ kind, also }) => kind !== 'theme' && also.some(bears))
  );
}

/** A finder of names: those that the question holds word for word, or else those that it nearly spells. */
export function nameFinder(names: Name[]): (question: string) => Name[] {
  const keys = [{ name: 'name', weight: 2 }, 'also'];
  const fuse = new Fuse(names, { keys, threshold: THRESHOLD, ignoreLocation: true, minMatchCharLength: 3 });
  return (question) => {
    const asked = wordsThatSay(question);
    if (asked.length < 3) return [];
    const within = names.filter((name) => holds(padded(question), name));
    return within.length > 0
      ? within.slice(0, MOST)
      : fuse.search(asked, { limit: MOST }).map(({ item }) => item);
  };
}
