import type { NamedThing } from './index/format.ts';
import type { Library } from './library.ts';
import type { Part } from './question.ts';
import { stem } from './text/stem.ts';

/** What a theme that a word does not point to is given of its usual share. */
const UNPOINTED = 0.25;

/** A theme that a question is likely about, by the statements that hold its words. */
export interface LikelyTheme {
  theme: NamedThing;
  /** How likely, of 1. */
  chance: number;
}

const keysOf = ({ look }: Part): string[] => {
  if (look.for === 'word') return [look.group?.key ?? stem(look.word)];
  if (look.for === 'group') return [look.group.key];
  return look.for === 'compound' ? look.words.map(stem) : [];
};

/** What themes a question without councils and numbers is about, the likeliest first. */
export async function likelyThemes(parts: readonly Part[], library: Library): Promise<LikelyTheme[]> {
  const { themes } = library.start;
  const pointers = await Promise.all(parts.flatMap(keysOf).map((key) => library.pointers(key)));
  const known = pointers.filter((each) => each.size > 0);
  if (known.length === 0) return [];
  const scores = themes.map(({ share = 1 / themes.length }, at) =>
    known.reduce(
      (sum, pointed) => sum + Math.log((pointed.get(at) ?? share * UNPOINTED) / share),
      Math.log(share),
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
const MOST_PARTS = 4;
/** How likely a theme must be to stand first, by how many parts the question has, and to stand after the first result. */
const FIRST = [1, 0.5, 0.5, 0.8];
const SECOND = 0.2;

/** Themes to show for a question that names none: before all results, or after the first. */
export interface Guesses {
  first: NamedThing[];
  second: NamedThing[];
}

interface Asked {
  parts: readonly Part[];
  /** True where some result holds every word: else no theme stands first. */
  isSure: boolean;
  /** What the question names beside other words. */
  named: readonly { name: string }[];
}

/** The themes that a short question in everyday words is likely about; none where it asks for something else. */
export async function guessedThemes({ parts, isSure, named }: Asked, library: Library): Promise<Guesses> {
  const asks = parts.every(({ look }) => ['word', 'group', 'compound'].includes(look.for));
  const isPlain = parts.every(({ label }) => !/\d/u.test(label));
  if (!asks || !isPlain || parts.length === 0 || parts.length > MOST_PARTS) return { first: [], second: [] };
  const likely = await likelyThemes(parts, library);
  const isNamed = ({ theme }: LikelyTheme): boolean => named.some(({ name }) => name === theme.name);
  const isFirst = ({ chance }: LikelyTheme): boolean => isSure && chance >= (FIRST[parts.length] ?? 1);
  const first = likely.filter(isFirst).map(({ theme }) => theme);
  const second = likely.filter((each) => !isFirst(each) && (each.chance >= SECOND || isNamed(each)));
  // One guess leaves room among the first results for what answers.
  return { first, second: first.length > 0 ? [] : second.slice(0, 1).map(({ theme }) => theme) };
}
