import { stem } from '../text/stem.ts';
import { isNumber } from '../text/words.ts';
import type { LetterPiece } from '../pieces/format.ts';
import type { PostingsWriter } from '../pieces/postings.ts';

const SHORTEST = 3;
/** A word that stands so seldom is no pattern for others: it may be a slip itself. */
const FEWEST = 2;

const isWord = (word: string): boolean =>
  word.length >= SHORTEST && !/^[=#@]/u.test(word) && !isNumber(word) && !word.includes('&');

/** Words by their first letter, the commonest first. */
function byLetter(words: Iterable<string>): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  for (const word of words) {
    const list = letters.get(word.charAt(0)) ?? [];
    list.push(word);
    letters.set(word.charAt(0), list);
  }
  return letters;
}

/** What typing is corrected by: the index's words letter by letter, and words of English that are not to be touched. */
export function letterPieces(
  postings: ReadonlyMap<string, PostingsWriter>,
  english: readonly string[],
): Map<string, LetterPiece> {
  const words = [...postings]
    .filter(([word]) => isWord(word))
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const stems = new Set(words.map(([word]) => stem(word)));
  const common = byLetter(words.filter(([, { size }]) => size >= FEWEST).map(([word]) => word));
  const real = byLetter(english.filter((word) => !stems.has(stem(word))));
  return new Map(
    Array.from(common, ([letter, list]) => [
      letter,
      { words: list.join(' '), real: (real.get(letter) ?? []).join(' ') },
    ]),
  );
}
