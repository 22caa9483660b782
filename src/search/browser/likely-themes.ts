import type { AskedPage } from './asked-pages.ts';
import { ASKS, ASKS_NUMBER, ASKS_ONE, TELLS } from './asked-words.ts';
import { askedThread, hasThreadOn } from './council-pages.ts';
import type { NamedThing, SearchStart } from '../pieces/format.ts';
import type { Library } from './library.ts';
import { namesEvent } from './named-events.ts';
import type { Part } from './question.ts';
import { stem } from '../text/stem.ts';
import { wordsIn } from '../text/words.ts';

/** What a theme that a word does not point to is given of its usual share. */
const UNPOINTED = 0.7;

/** A theme that a question is likely about, by the statements that hold its words. */
export interface LikelyTheme {
  theme: NamedThing;
  /** How likely, of 1. */
  chance: number;
}

const keysOf = ({ look }: Part): string[] => {
  // What people say for a thing points to themes by itself: what it stands for is wider.
  if (look.for === 'word') return [look.group && !look.group.spoken ? look.group.key : stem(look.word)];
  if (look.for === 'group') return [look.group.key];
  return look.for === 'compound' ? look.words.map(stem) : [];
};

/** What a question says: its parts, and how much its words fit each theme as people speak of it. */
interface Said {
  parts: readonly Part[];
  spoken: readonly number[];
}

/** What themes a question is about, the likeliest first, whatever council it names. */
export async function likelyThemes({ parts, spoken }: Said, library: Library): Promise<LikelyTheme[]> {
  const { themes } = library.start;
  const keys = parts.flatMap(keysOf);
  const pointers = await Promise.all(keys.map((key) => library.pointers(key)));
  const known = pointers.filter((each) => each.size > 0);
  if (known.length === 0 && spoken.every((fit) => fit === 0)) return [];
  const scores = themes.map(({ share = 1 / themes.length }, at) =>
    known.reduce(
      (sum, pointed) => sum + Math.log((pointed.get(at) ?? share * UNPOINTED) / share),
      Math.log(share) + (spoken[at] ?? 0),
    ),
  );
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return themes
    .map((theme, at) => ({ theme, chance: (weights[at] ?? 0) / all }))
    .sort((a, b) => b.chance - a.chance);
}

/** A longer question asks for a statement; a number, a month, a council or a phrase does so too. */
const MOST_PARTS = 6;
/** From this length on a question that some result holds whole, and says nearly so, asks for that result. */
const LONG = 4;
/** From this share of its words side by side a text is what was half remembered, and not its theme. */
const QUOTED = 0.6;
const QUOTED_WHOLE = 0.4;
/** A word that so few texts hold is remembered from one of them, where it holds all others too. */
const RARE = 5;
/** Numbers that are ages, which tell of a theme and not of a figure. */
const AGE = /^(?:1[6-9]|2[0-5])$/u;
const isFigure = (label: string): boolean => /\d/u.test(label) && !AGE.test(label);
/** How likely a theme must be to stand first, and to stand after the first result. */
const FIRST = 0.5;
const FIRST_OF_LONG = 0.6;
const SECOND = 0.12;
/** So likely it stands first for so few words, though a text has just those. */
const SURE = 0.95;
const FEW = 4;
/** How likely it must be that a question on a council asks for its thread of a theme. */
const THREAD = 0.8;

/** Themes to show for a question that names none: before all results, or after the first. */
export interface Guesses {
  first: NamedThing[];
  second: NamedThing[];
}

interface Asked {
  question: string;
  parts: readonly Part[];
  likely: readonly LikelyTheme[];
  /** True where some result holds every word. */
  isWhole: boolean;
  /** What share of the words that follow each other in the question do so in the best result. */
  near: number;
  /** How many texts hold the rarest of its words. */
  rarest: number;
  /** What the question names beside other words. */
  named: readonly { name: string }[];
}

const NONE: Guesses = { first: [], second: [] };

/** A page on a theme in a council, and after how many results it is to stand. */
export interface GuessedThread {
  page: AskedPage;
  after: number;
}

const THREAD_AFTER = 2;

/**
 * The page on the theme that a question is likely about in the one council that it names; null where it tells too
 * little. It stands first where the theme is sure and nothing else is asked; after what answers best where nothing answers
 * all, or where a longer question tells of the theme.
 */
export function guessedThread(
  { question, parts, likely, isWhole, near }: Omit<Asked, 'named'>,
  start: SearchStart,
): GuessedThread | null {
  const councils = parts.flatMap(({ look }) => (look.for === 'council' ? look.council : []));
  const others = parts.filter(({ look }) => look.for !== 'council');
  const [council] = councils;
  if (!council || councils.length > 1 || others.length === 0 || others.length > MOST_PARTS) return null;
  const [best] = likely;
  if (!best || best.chance < THREAD || !hasThreadOn(council, best.theme, start)) return null;
  const asksForMore =
    ASKS.test(question) ||
    ASKS_NUMBER.test(question) ||
    namesEvent(question) ||
    others.some(({ label }) => isFigure(label));
  const isOnTheme = best.chance >= SURE && near < QUOTED_WHOLE && !asksForMore;
  if (isWhole && !isOnTheme) return null;
  const tells = others.length >= LONG && TELLS.test(question);
  return { page: askedThread(council, best.theme, start), after: isOnTheme && !tells ? 0 : THREAD_AFTER };
}

/** Whether the words of a question may be those of a theme; a number, a month, a council or a phrase asks for more. */
function mayNameTheme(parts: readonly Part[]): boolean {
  const asks = parts.every(({ look }) => ['word', 'group', 'compound'].includes(look.for));
  const isPlain = parts.every(({ label }) => !isFigure(label));
  return asks && isPlain && parts.length > 0 && parts.length <= MOST_PARTS;
}

/** The theme that is shown whatever is found, before it or after the first of it. */
export const shownInAnyCase = ({
  parts,
  likely: [best],
}: Pick<Asked, 'parts' | 'likely'>): NamedThing | null =>
  best && best.chance >= SECOND && mayNameTheme(parts) ? best.theme : null;

/** The themes that a question in everyday words is likely about; none where it asks for something else. */
export function guessedThemes({ question, parts, likely, isWhole, near, rarest, named }: Asked): Guesses {
  if (!mayNameTheme(parts)) return NONE;
  const isNamed = ({ theme }: LikelyTheme): boolean => named.some(({ name }) => name === theme.name);
  const isQuoted = near >= (isWhole && parts.length >= LONG ? QUOTED_WHOLE : QUOTED);
  const isRemembered = isWhole && rarest <= RARE && parts.length > 1;
  const [best, next] = likely;
  const isSure = best && wordsIn(question).length <= FEW && best.chance >= SURE;
  if (
    best &&
    (isSure || !isQuoted) &&
    !isRemembered &&
    !ASKS_ONE.test(question) &&
    best.chance >= (parts.length < LONG ? FIRST : FIRST_OF_LONG)
  ) {
    // One guess leaves room among the first results for what answers.
    return { first: [best.theme], second: !isWhole && next && next.chance >= SECOND ? [next.theme] : [] };
  }
  const second = likely.filter((each) => each.chance >= SECOND || isNamed(each));
  return { first: [], second: second.slice(0, isWhole ? 1 : 2).map(({ theme }) => theme) };
}
