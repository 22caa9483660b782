import { distance } from 'fastest-levenshtein';
import type { Library } from './library.ts';
import { stem } from '../text/stem.ts';

/** What a word that nothing holds may have been meant for. */
interface Guess {
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
