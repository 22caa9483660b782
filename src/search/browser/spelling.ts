import { distance } from 'fastest-levenshtein';
import type { Library } from './library.ts';
import type { Names, Span } from './names.ts';
import type { Question } from './question.ts';
import { stem } from '../text/stem.ts';
import { groupsAskedAt } from '../text/synonyms.ts';
import { isNumber, isStopWord, type Word } from '../text/words.ts';

/** What a word that nothing holds may have been meant for. */
export interface Guess {
  taken: string;
  /** False where the word is one of English, or the two are too unlike: then the other is offered, not taken. */
  sure: boolean;
  /** True where it is a word of a council’s name. */
  named: boolean;
  /** True where what was typed is a word of English. */
  real: boolean;
}

const SHORTEST = 4;
const MEDIUM = 6;
const LONG = 8;

const letters = (word: string): string => Array.from(word).sort().join('');

/** Slips of the keys between two words; letters that only changed places count as one. */
const slips = (a: string, b: string): number => (letters(a) === letters(b) ? 1 : distance(a, b));

/** How many slips a word of so many letters may have. */
const allowed = (word: string): number => (word.length < MEDIUM ? 1 : 2);

/** In a short word a letter too many, too few or out of place is a slip; another letter makes another word. */
const isLikely = (typed: string, other: string): boolean =>
  typed.length >= MEDIUM || typed.length !== other.length || letters(typed) === letters(other);

/** Two slips make another word of one of some letters, but where it begins alike. */
const isFar = (typed: string, other: string, count: number): boolean =>
  count > 1 && typed.length < LONG && typed.charAt(0) !== other.charAt(0);

interface Candidate {
  word: string;
  slips: number;
}

function nearest(typed: string, words: readonly string[]): Candidate | null {
  let best: Candidate | null = null;
  const most = allowed(typed);
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const count = slips(typed, word);
    if (isFar(typed, word, count)) continue;
    if (count <= most && count < (best?.slips ?? Infinity)) best = { word, slips: count };
  }
  return best;
}

/** A word that nothing holds -> what was meant: the word of a council's name or of the index that is nearest. */
export async function guess(
  typed: string,
  library: Library,
  nameWords: readonly string[],
): Promise<Guess | null> {
  const { words, real } = await library.letter(typed.charAt(0));
  const isReal = real.split(' ').some((word) => word === typed || stem(word) === stem(typed));
  const named = typed.length >= SHORTEST - 1 ? nearest(typed, nameWords) : null;
  const held = typed.length >= SHORTEST ? nearest(typed, words.split(' ')) : null;
  const best = named && named.slips <= (held?.slips ?? Infinity) ? named : held;
  if (best)
    return {
      taken: best.word,
      sure: !isReal && isLikely(typed, best.word),
      named: best === named,
      real: isReal,
    };
  const parts = isReal ? null : await split(typed, library, words.split(' '));
  return parts === null ? null : { taken: parts, sure: true, named: false, real: false };
}

/** Only the commonest words are looked for inside another. */
const COMMONEST = 300;

/** "careleavers" -> "care leavers": two words of the index that were run together. */
async function split(typed: string, library: Library, words: readonly string[]): Promise<string | null> {
  const known = new Set(words.slice(0, COMMONEST));
  for (let at = SHORTEST - 1; at <= typed.length - SHORTEST; at += 1) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    if (!known.has(left)) continue;
    const { words: others } = await library.letter(right.charAt(0));
    if (others.split(' ').includes(right)) return `${left} ${right}`;
  }
  return null;
}

/** A word of a question that nothing holds. */
export interface Unknown {
  typed: string;
  /** What it was taken for; null where it was left as it is. */
  taken: string | null;
  /** What it may have been meant for. */
  offered: string | null;
  /** True where words that begin with it were searched. */
  begun: boolean;
  start: number;
  end: number;
}

const SHORTEST_BEGINNING = 3;

/** Places of the words that a name or a synonym takes up: those are known. */
function namedPlaces(words: readonly Word[], names: Names): Set<number> {
  const forms = words.map(({ form }) => form);
  const stems = forms.map(stem);
  const spans: Pick<Span<unknown>, 'at' | 'length'>[] = [
    ...names.councils(forms),
    ...names.themes(forms),
    ...names.terms(forms),
    ...stems.flatMap((_, at) => groupsAskedAt(stems, at).map(({ length }) => ({ at, length }))),
  ];
  return new Set(spans.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)));
}

async function isHeld({ form, also }: Word, library: Library): Promise<boolean> {
  const held = await Promise.all([form, ...also].map((each) => library.forms(each)));
  return held.some(({ size }) => size > 0);
}

const asItIs = ({ form, start, end }: Word): Unknown => ({
  typed: form,
  taken: null,
  offered: null,
  begun: false,
  start,
  end,
});

/** Whether a word that another is put for makes a name with those beside it. */
function completes(taken: string, at: number, words: readonly Word[], names: Names): boolean {
  const forms = words.map(({ form }, index) => (index === at ? taken : form));
  return [...names.councils(forms), ...names.themes(forms), ...names.terms(forms)].some(
    (span) => span.length > 1 && span.at <= at && at < span.at + span.length,
  );
}

async function unknownAt(
  word: Word,
  words: readonly Word[],
  names: Names,
  library: Library,
): Promise<Unknown> {
  const { form } = word;
  const found = await guess(form, library, names.words);
  const begun = form.length >= SHORTEST_BEGINNING && (await library.beginning(form)).size > 0;
  const goesOn = found !== null && (found.named || found.taken.startsWith(form));
  const isSure = found?.sure || (found && !found.real && completes(found.taken, words.indexOf(word), words, names));
  const taken = isSure && (!begun || goesOn) ? found.taken : null;
  return { ...asItIs(word), taken, offered: taken ? null : (found?.taken ?? null), begun };
}

/** Which words of a question are looked at, and for how long there is room to look for what they were meant for. */
interface Scope {
  /** Labels of words that a long question has too many of. */
  left: readonly string[];
  hasRoom: () => boolean;
}

/** The words of a question that nothing holds, each with what it was taken for. */
export async function spell(
  { words }: Question,
  { left, hasRoom }: Scope,
  names: Names,
  library: Library,
): Promise<Unknown[]> {
  const named = namedPlaces(words, names);
  const open = words.filter(
    ({ form }, at) =>
      !named.has(at) && !isStopWord(form) && !isNumber(form) && form.length > 1 && !left.includes(form),
  );
  const held = await Promise.all(open.map((word) => isHeld(word, library)));
  const unknown: Unknown[] = [];
  // One after the other: each may take the room of the next.
  for (const word of open.filter((_, at) => !held[at]))
    unknown.push(hasRoom() ? await unknownAt(word, words, names, library) : asItIs(word));
  return unknown;
}

/** The question with what its words were taken for. */
export const corrected = (question: string, unknown: readonly Unknown[]): string =>
  unknown
    .filter(({ taken }) => taken !== null)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { taken, start, end }) => text.slice(0, start) + (taken ?? '') + text.slice(end),
      question,
    );
