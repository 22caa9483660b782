import { byEach } from '../../model/once.ts';
import { SAME } from './same-words.ts';
import { SPOKEN } from './spoken-words.ts';
import { stem } from './stem.ts';
import { formsIn } from './words.ts';

const stemsOf = (phrase: string): string[] => formsIn(phrase).map(stem);

/** Some words that mean the same, or that reports use for what people type. */
export interface Group {
  /** What the index calls it: "=agency". */
  key: string;
  /** What is looked for, as a reader may be shown it. */
  words: string[];
  /** True where what is typed does not mean the same, but is what people say for it. */
  spoken: boolean;
}

/** A word or phrase of a group, as its stems. */
interface Member {
  group: Group;
  stems: string[];
}

const keyOf = (word: string): string => `=${word.replaceAll(/[^a-z]/gu, '')}`;

const membersOf = (group: Group, words: readonly string[]): Member[] =>
  words.map((word) => ({ group, stems: stemsOf(word) }));

const linesOf = (text: string): string[] => text.trim().split('\n');
const listed = (words = ''): string[] => words.split(', ');

/** Groups, found by what they hold. */
interface Synonyms {
  /** What texts are found by. */
  held: ReadonlyMap<string, Member[]>;
  /** What questions are taken for. */
  asked: ReadonlyMap<string, Member[]>;
  /** The key of the group that a question with a single word asks for. */
  byWord: ReadonlyMap<string, string>;
}

let known: Synonyms | null = null;

/** Made when the first question comes, not while a page that may be asked is opened. */
const synonyms = (): Synonyms => (known ??= synonymsOf());

const isPhrase = (word: string): boolean => word.includes(' ');

function synonymsOf(): Synonyms {
  const same = linesOf(SAME).flatMap((line) => {
    const words = listed(line);
    return membersOf({ key: keyOf(words[0] ?? ''), words, spoken: false }, words);
  });
  const spoken = linesOf(SPOKEN).map((line) => {
    const [asked = [], held = []] = line.split(': ').map(listed);
    const group = { key: keyOf(asked[0] ?? ''), words: held, spoken: true };
    // A phrase is looked for as it was typed too; a word is anyhow.
    return { asked: membersOf(group, asked), held: membersOf(group, [...held, ...asked.filter(isPhrase)]) };
  });
  const asked = [...same, ...spoken.flatMap((each) => each.asked)];
  const single = asked.filter(({ stems }) => stems.length === 1).reverse();
  const byFirst = (members: Member[]) => byEach(members, ({ stems: [first = ''] }) => [first]);
  return {
    held: byFirst([...same, ...spoken.flatMap((each) => each.held)]),
    asked: byFirst(asked),
    byWord: new Map(single.map(({ group, stems }) => [stems[0] ?? '', group.key])),
  };
}

/** A group that has a word or phrase standing at some place, of so many words. */
interface Standing {
  group: Group;
  length: number;
}

function standingAt(
  stems: readonly string[],
  at: number,
  members: ReadonlyMap<string, Member[]>,
): Standing[] {
  const begun = members.get(stems[at] ?? '');
  if (!begun) return [];
  return begun
    .filter((candidate) => candidate.stems.every((word, index) => stems[at + index] === word))
    .map(({ group, stems: found }) => ({ group, length: found.length }))
    .sort((a, b) => b.length - a.length);
}

/** The groups that a text is found by for what stands at this place of it, the longest phrase first. */
export const groupsAt = (stems: readonly string[], at: number): Standing[] =>
  standingAt(stems, at, synonyms().held);

/** The groups that a question asks for by what stands at this place of it, the longest phrase first. */
export const groupsAskedAt = (stems: readonly string[], at: number): Standing[] =>
  standingAt(stems, at, synonyms().asked);

/** Where a word is kept: beside what means the same, so that one request brings both; else by itself. */
export const keptUnder = (word: string): string => synonyms().byWord.get(word) ?? word;
