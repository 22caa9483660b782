import type { NamedCouncil } from './format.ts';
import type { Numbering } from './numbering.ts';
import type { ReadWords } from './record-words.ts';

/** What the index calls the mentions of a council: "@medway" sorts before every word. */
export const mentionOf = (council: string): string => `@${council}`;

/** Shorter words of a name ("and", "upon") tell no council from another. */
const LONG = 4;

const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LONG);

/** A council with the words of its name after the first. */
interface Mentioned {
  council: NamedCouncil;
  mention: number;
  rest: number[];
}

/** Councils by the first word of their names. */
function byFirstWord(councils: readonly NamedCouncil[], { of }: Numbering): Mentioned[][] {
  const byFirst: Mentioned[][] = [];
  for (const council of councils) {
    const [first, ...rest] = nameWords(council.name).map(of);
    const mention = of(mentionOf(council.id));
    if (first !== undefined) (byFirst[first] ??= []).push({ council, mention, rest });
  }
  return byFirst;
}

/** Counts in each record the councils that it names, beside those that it is about: a question that names one asks once. */
export function countMentions({ records, numbers }: ReadWords, councils: readonly NamedCouncil[]): void {
  const byFirst = byFirstWord(councils, numbers);
  records.forEach(({ text, beside }, record) => {
    const isHeld = (word: number): boolean => text.words.includes(word) || beside.words.includes(word);
    for (const { words, times } of [text, beside])
      for (let at = words.length - 1; at >= 0; at -= 1)
        for (const { council, mention, rest } of byFirst[words[at] as number] ?? []) {
          const isOwn = record >= council.from && record < council.from + council.count;
          if (isOwn || !rest.every(isHeld)) continue;
          words.push(mention);
          times.push(times[at] ?? 0);
        }
  });
}
