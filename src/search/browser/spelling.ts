import type { Library } from './library.ts';
import type { Names, Span } from './names.ts';
import { guess } from './nearest-words.ts';
import type { Question } from './question.ts';
import { stem } from '../text/stem.ts';
import { groupsAskedAt } from '../text/synonyms.ts';
import { isNumber, isStopWord, type Word } from '../text/words.ts';

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

/** Places of the words that a name takes up: those are known. */
function namedPlaces(words: readonly Word[], names: Names): Set<number> {
  const forms = words.map(({ form }) => form);
  const spans: Pick<Span<unknown>, 'at' | 'length'>[] = [
    ...names.councils(forms),
    ...names.themes(forms),
    ...names.terms(forms),
  ];
  return new Set(spans.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)));
}

/** Those of some words that no text holds, but that stand for others which the index holds. */
async function spokenAmong(
  missing: readonly Word[],
  words: readonly Word[],
  library: Library,
): Promise<ReadonlySet<Word>> {
  const stems = words.map(({ form }) => stem(form));
  const spans = stems.flatMap((_, at) =>
    groupsAskedAt(stems, at).map(({ group, length }) => ({
      key: group.key,
      own: words.slice(at, at + length),
    })),
  );
  const asked = spans.filter(({ own }) => own.some((word) => missing.includes(word)));
  const held = await Promise.all(asked.map(({ key }) => library.entry(key)));
  return new Set(asked.flatMap(({ own }, at) => (held[at]?.length ? own : [])));
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
  const isSure =
    found?.sure || (found && !found.real && completes(found.taken, words.indexOf(word), words, names));
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
  const missing = open.filter((_, at) => !held[at]);
  const spoken = await spokenAmong(missing, words, library);
  const unknown: Unknown[] = [];
  // One after the other: each may take the room of the next.
  for (const word of missing.filter((each) => !spoken.has(each)))
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
