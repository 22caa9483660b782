import type { Area } from '../model/grades.ts';
import type { ThemeId } from '../model/ids.ts';

/** The part of a theme that tagging needs. */
export interface TaggedTheme {
  id: ThemeId;
  /**
   * Words for it: `*` stands for any ending, a leading `!` for words that only look like it, a leading `~` for words
   * that are often said in passing, `+` for words that hardly ever are, ` @care-leavers` at the end for words that
   * count only in that part of a report.
   */
  phrases: readonly string[];
}

/** Text, and the area of the part that it stands in -> the themes that it speaks of, in the order of the vocabulary. */
export type Tagger = (text: string, area?: Area | null) => ThemeId[];

interface Word {
  text: string;
  /** True inside "multi-agency": what follows names no theme by itself. */
  isTail: boolean;
  /** How much it counts: most where a text begins, least where a later sentence ends. */
  weight: number;
}

interface Ending {
  theme: number;
  /** Words that only look like the theme. */
  isException: boolean;
  /** What it adds to the weight of its place. */
  strength: number;
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
/** A word of a phrase: as texts have it, or its beginning with a star. */
const PIECE = new RegExp(`${WORD.source}\\*?`, 'gu');
/** Before 2023 care leavers have no part of their own. */
const LEAVERS = /\bcare leavers?\b|leaving care/iu;
const FULL_STOP = /(?<=[\w)’'][.!?][’'”]?)\s+(?=\p{Lu}|‘)/u;
/** What the mark of a phrase says of its strength; most phrases have no mark. */
const STRENGTHS: Readonly<Record<string, number>> = { '~': 0, '+': 2 };
const PLAIN_STRENGTH = 1;
const COMPOUND = /(?:multi|inter|single|cross)-$/u;

/** What follows is named as an example. */
const EXAMPLES = /\b(?:including|such as|for example)\b|$/u;

/** Sentences of fewer words have no second half, in which things are named in passing. */
const SHORT = 10;
/** The weight that a theme needs; a phrase that stands once at the end of a later sentence has less. */
const ENOUGH = 3;
/** The weight that is enough for the theme that a text speaks of most. */
const ENOUGH_FIRST = 2;
/** The share of that theme's weight below which others are only touched on. */
const SHARE = 0.2;
/** A text that names more themes than this names some in passing, so that each needs more. */
const FEW = 3;

const newNode = (): Node => ({ next: new Map(), stems: new Map(), endings: [] });
const plain = (text: string): string =>
  text
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .toLowerCase();

/** What a text is about is said in its first sentence, and what a sentence is about in its first half. */
const weightIn = (sentence: number, { isFront }: { isFront: boolean }): number =>
  1 + Number(isFront) + Number(sentence === 0);

/** "multi-agency work" -> multi, agency (as its tail), work: hyphen and blank are one, but for tails. */
function wordsOf(text: string): Word[] {
  return text.split(FULL_STOP).flatMap((sentence, number) => {
    const even = plain(sentence);
    const found = [...even.matchAll(WORD)];
    const half = Math.max(SHORT, found.length / 2);
    const examples = even.search(EXAMPLES);
    return found.map((match, index) => ({
      text: match[0],
      isTail: COMPOUND.test(even.slice(Math.max(0, match.index - 7), match.index)),
      weight: weightIn(number, { isFront: index < half && match.index < examples }),
    }));
  });
}

const follow = (map: Map<string, Node>, word: string): Node => {
  const known = map.get(word) ?? newNode();
  map.set(word, known);
  return known;
};

function addPhrase(root: Node, phrase: string, theme: number): void {
  const isException = phrase.startsWith('!');
  const strength = STRENGTHS[phrase.charAt(0)] ?? PLAIN_STRENGTH;
  const [words = '', area = null] = phrase.replace(/^[!~+]/u, '').split(' @');
  const pieces = plain(words).match(PIECE) ?? [];
  const node = pieces.reduce(
    (at, piece) => (piece.endsWith('*') ? follow(at.stems, piece.slice(0, -1)) : follow(at.next, piece)),
    root,
  );
  node.endings.push({ theme, isException, strength, area });
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

/** The phrases that begin with a word, looked up once for each word. */
type Starts = (word: string) => Node[];

function startsOf(root: Node): Starts {
  const known = new Map<string, Node[]>();
  return (word) => {
    const nodes = known.get(word) ?? after(root, word);
    known.set(word, nodes);
    return nodes;
  };
}

function matchesFrom(starts: Starts, words: readonly Word[], from: number): Match[] {
  const matches: Match[] = [];
  let nodes = words[from]?.isTail ? [] : starts(words[from]?.text ?? '');
  for (let to = from; nodes.length > 0; to += 1) {
    for (const node of nodes) for (const ending of node.endings) matches.push({ ...ending, from, to });
    const next = words[to + 1]?.text ?? '';
    nodes = nodes.flatMap((node) => after(node, next));
  }
  return matches;
}

const overlaps = (a: Match, b: Match): boolean => a.theme === b.theme && a.from <= b.to && b.from <= a.to;

const isMeant = (match: Match, all: readonly Match[]): boolean =>
  !match.isException && !all.some((other) => other.isException && overlaps(other, match));

/** How much a text speaks of a theme: the weights of its phrases, those inside another not counted twice. */
function scoreOf(matches: readonly Match[], words: readonly Word[]): number {
  let score = 0;
  let end = -1;
  for (const { from, to, strength } of matches.toSorted(
    (a, b) => a.from - b.from || b.strength - a.strength,
  )) {
    if (from <= end) continue;
    score += (words[from]?.weight ?? 0) + strength;
    end = to;
  }
  return score;
}

function matchesIn(starts: Starts, words: readonly Word[], areas: ReadonlySet<string | null>): Match[] {
  const matches = words.flatMap((_, from) => matchesFrom(starts, words, from));
  const here = matches.filter((match) => areas.has(match.area));
  return here.filter((match) => isMeant(match, here));
}

/** The themes that weigh enough, by themselves and beside the others. */
function spokenOf(scores: ReadonlyMap<number, number>): Set<number> {
  const all = [...scores.values()];
  const most = Math.max(ENOUGH_FIRST, ...all);
  const isCrowded = all.filter((score) => score >= ENOUGH).length > FEW;
  const need = Math.min(most, Math.max(ENOUGH + Number(isCrowded), SHARE * most));
  return new Set([...scores].filter(([, score]) => score >= need).map(([theme]) => theme));
}

/** Makes the one pass over a text that looks for every phrase of every theme. */
export function makeTagger(themes: readonly TaggedTheme[]): Tagger {
  const root = newNode();
  themes.forEach(({ phrases }, theme) => phrases.forEach((phrase) => addPhrase(root, phrase, theme)));
  const starts = startsOf(root);
  return (text, area = null) => {
    const words = wordsOf(text);
    const areas = new Set<string | null>([null, area, ...(LEAVERS.test(text) ? ['care-leavers'] : [])]);
    const found = Map.groupBy(matchesIn(starts, words, areas), ({ theme }) => theme);
    const spoken = spokenOf(new Map([...found].map(([theme, own]) => [theme, scoreOf(own, words)])));
    return themes.flatMap(({ id }, theme) => (spoken.has(theme) ? [id] : []));
  };
}
