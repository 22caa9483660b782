import { byEach, lazily } from '../../model/once.ts';
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

const isPhrase = (word: string): boolean => word.includes(' ');

const sameLines = lazily(() => linesOf(SAME).map(listed));

/** Groups of words that mean the same: each finds the others. */
const same = lazily(() =>
  sameLines().flatMap((words) => membersOf({ key: keyOf(words[0] ?? ''), words, spoken: false }, words)),
);

/** What people say for a thing, and what that is called. */
const spoken = lazily(() =>
  linesOf(SPOKEN).map((line) => {
    const [asked = [], held = []] = line.split(': ').map(listed);
    return { asked, held, group: { key: keyOf(asked[0] ?? ''), words: held, spoken: true } };
  }),
);

const byFirst = (members: readonly Member[]) => byEach(members, ({ stems: [first = ''] }) => [first]);

/** What texts are found by. Not made in a browser, which only asks. */
const held = lazily(() =>
  byFirst([
    ...same(),
    // A phrase is looked for as it was typed too; a word is anyhow.
    ...spoken().flatMap(({ group, asked, held: words }) =>
      membersOf(group, [...words, ...asked.filter(isPhrase)]),
    ),
  ]),
);

const askedMembers = lazily(() => [
  ...same(),
  ...spoken().flatMap(({ group, asked }) => membersOf(group, asked)),
]);

/** What questions are taken for. */
const asked = lazily(() => byFirst(askedMembers()));

/** The key of the group that a question with a single word asks for: of the first, where several have it. */
const byWord = lazily(() => {
  const single = askedMembers().filter(({ stems }) => stems.length === 1);
  return new Map(single.reverse().map(({ group, stems: [word = ''] }) => [word, group.key]));
});

/** Makes ready what questions are taken for, line by line; `giveWay` is called after each, because all takes long on a phone. */
export async function learnSynonyms(giveWay: () => Promise<void>): Promise<void> {
  const phrases = [...sameLines(), ...spoken().map(({ asked: said }) => said)];
  for (const line of phrases) {
    // Stems are remembered, and take most of the time.
    line.forEach(stemsOf);
    await giveWay();
  }
  byWord();
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
export const groupsAt = (stems: readonly string[], at: number): Standing[] => standingAt(stems, at, held());

/** The groups that a question asks for by what stands at this place of it, the longest phrase first. */
export const groupsAskedAt = (stems: readonly string[], at: number): Standing[] =>
  standingAt(stems, at, asked());

/** Where a word is kept: beside what means the same, so that one request brings both; else by itself. */
export const keptUnder = (word: string): string => byWord().get(word) ?? word;
