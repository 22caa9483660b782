import type { Area } from '../model/grades.ts';
import type { ThemeId } from '../model/ids.ts';

/** The part of a theme that tagging needs. */
export interface TaggedTheme {
  id: ThemeId;
  /**
   * Words for it: `*` stands for any ending, a leading `!` for words that only look like it,
   * ` @care-leavers` at the end for words that count only where a report speaks of care leavers.
   */
  phrases: readonly string[];
}

/** Text, and the area of the part that it stands in -> the themes that it speaks of, in the order of the vocabulary. */
export type Tagger = (text: string, area?: Area | null) => ThemeId[];

interface Word {
  text: string;
  /** True inside "multi-agency": what follows names no theme by itself. */
  isTail: boolean;
}

interface Ending {
  theme: number;
  /** Words that only look like the theme. */
  isException: boolean;
  /** The only area that it counts in. */
  area: string | null;
}

interface Node {
  next: Map<string, Node>;
  /** Next words of which only the beginning is given. */
  stems: Map<string, Node>;
  endings: Ending[];
}

interface Match extends Ending {
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}]+(?:'(?:s|t|re|ve|ll))?/gu;
/** Before 2023 care leavers have no part of their own. */
const LEAVERS = /\bcare leavers?\b|leaving care/iu;
const COMPOUND = /(?:multi|inter|single|cross)-$/u;

const newNode = (): Node => ({ next: new Map(), stems: new Map(), endings: [] });
const plain = (text: string): string =>
  text
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .toLowerCase();

/** "multi-agency work" -> multi, agency (as its tail), work: hyphen and blank are one, but for tails. */
function wordsOf(text: string): Word[] {
  const even = plain(text);
  return [...even.matchAll(WORD)].map((match) => ({
    text: match[0],
    isTail: COMPOUND.test(even.slice(Math.max(0, match.index - 7), match.index)),
  }));
}

const follow = (map: Map<string, Node>, word: string): Node => {
  const known = map.get(word) ?? newNode();
  map.set(word, known);
  return known;
};

function addPhrase(root: Node, phrase: string, theme: number): void {
  const isException = phrase.startsWith('!');
  const [words = '', area = null] = phrase.replace(/^!/u, '').split(' @');
  const pieces = plain(words)
    .split(/[\s-]+/u)
    .filter(Boolean);
  const node = pieces.reduce(
    (at, piece) => (piece.endsWith('*') ? follow(at.stems, piece.slice(0, -1)) : follow(at.next, piece)),
    root,
  );
  node.endings.push({ theme, isException, area });
}

function after(node: Node, word: string): Node[] {
  const exact = node.next.get(word);
  const found = exact ? [exact] : [];
  if (node.stems.size === 0) return found;
  for (let length = 2; length <= word.length; length += 1) {
    const stem = node.stems.get(word.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}

function matchesFrom(root: Node, words: readonly Word[], from: number): Match[] {
  const matches: Match[] = [];
  let nodes = words[from]?.isTail ? [] : [root];
  for (let at = from; nodes.length > 0 && at < words.length; at += 1) {
    nodes = nodes.flatMap((node) => after(node, words[at]?.text ?? ''));
    for (const node of nodes) for (const ending of node.endings) matches.push({ ...ending, from, to: at });
  }
  return matches;
}

const covers = (outer: Match, inner: Match): boolean =>
  outer.theme === inner.theme && outer.from <= inner.from && outer.to >= inner.to;

/** Makes the one pass over a text that looks for every phrase of every theme. */
export function makeTagger(themes: readonly TaggedTheme[]): Tagger {
  const root = newNode();
  themes.forEach(({ phrases }, theme) => phrases.forEach((phrase) => addPhrase(root, phrase, theme)));
  return (text, area = null) => {
    const words = wordsOf(text);
    const areas = new Set<string | null>([null, area, ...(LEAVERS.test(text) ? ['care-leavers'] : [])]);
    const matches = words
      .flatMap((_, from) => matchesFrom(root, words, from))
      .filter((match) => areas.has(match.area));
    const exceptions = matches.filter((match) => match.isException);
    const found = new Set(
      matches
        .filter((match) => !match.isException && !exceptions.some((other) => covers(other, match)))
        .map(({ theme }) => theme),
    );
    return themes.flatMap(({ id }, theme) => (found.has(theme) ? [id] : []));
  };
}
