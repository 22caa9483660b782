import type { Hits } from './hits.ts';
import type { Part } from './question.ts';
import type { Unknown } from './spelling.ts';
import type { Understood } from './understand.ts';

/** What the search added to the words of a question. */
export interface Added {
  typed: string;
  words: string[];
  key: string;
}

/** What the search did with the words of a question. */
export interface Told {
  /** The question as it was searched. */
  question: string;
  unknown: Unknown[];
  /** What was looked for and is nowhere: numbers, phrases, months. */
  missing: string[];
  added: Added[];
  parts: Part[];
  /** Words of a long question that were not looked for. */
  left: string[];
}

/** Tells what the search did with a question. `hits`: what holds each part. */
export const toldOf = (
  { question, unknown, parts, left }: Understood,
  hits: readonly Hits[],
  themeNames: ReadonlyMap<string, string>,
): Told => ({
  question,
  unknown,
  missing: missingIn(parts, hits, unknown),
  added: addedBy(parts, themeNames),
  parts,
  left,
});

/** What each part's synonyms and themes brought in. */
function addedBy(parts: readonly Part[], names: ReadonlyMap<string, string>): Added[] {
  const added = parts.flatMap(({ label, look, themes }) => {
    const group = look.for === 'word' || look.for === 'group' ? look.group : null;
    const words = (group?.words ?? []).filter((word) => word !== label);
    return [
      ...(group ? [{ typed: label, key: group.key, words }] : []),
      ...themes.map((id) => ({ typed: label, key: `#${id}`, words: [`the theme “${names.get(id) ?? id}”`] })),
    ];
  });
  return added.filter(({ key }, at) => added.findIndex((other) => other.key === key) === at);
}

/** What was looked for and is nowhere, but for words that were already said to be unknown. */
const missingIn = (parts: readonly Part[], hits: readonly Hits[], unknown: readonly Unknown[]): string[] =>
  parts
    .filter(({ label }, at) => hits[at]?.size === 0 && !unknown.some(({ typed }) => typed === label))
    .map(({ label, look }) =>
      look.for === 'month' || look.for === 'phrase' ? label.replace(/[“”]/gu, '') : label,
    );
