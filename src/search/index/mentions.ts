import type { NamedCouncil } from './format.ts';
import type { RecordWords } from './record-words.ts';

/** What the index calls the mentions of a council: "@medway" sorts before every word. */
export const mentionOf = (council: string): string => `@${council}`;

/** Shorter words of a name ("and", "upon") tell no council from another. */
const LONG = 4;

const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LONG);

/** Counts in each record the councils that it names, beside those that it is about: a question that names one asks once. */
export function countMentions(words: readonly RecordWords[], councils: readonly NamedCouncil[]): void {
  const byFirst = new Map<string, { council: NamedCouncil; rest: string[] }[]>();
  for (const council of councils) {
    const [first, ...rest] = nameWords(council.name);
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { council, rest }]);
  }
  words.forEach(({ text, beside }, record) => {
    for (const held of [text, beside])
      for (const [word, times] of [...held])
        for (const { council, rest } of byFirst.get(word) ?? []) {
          const isOwn = record >= council.from && record < council.from + council.count;
          if (!isOwn && rest.every((other) => text.has(other) || beside.has(other)))
            held.set(mentionOf(council.id), times);
        }
  });
}
