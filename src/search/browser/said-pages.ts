import { giveWay } from './give-way.ts';
import type { NamedThing } from '../pieces/format.ts';
import { isMonthAt } from '../text/months.ts';
import { stem } from '../text/stem.ts';
import { keptUnder } from '../text/synonyms.ts';
import { formsIn, isStopWord } from '../text/words.ts';
import { BESIDE_NAMES, BESIDE_PAGES, GRADE, HOW, isLight, LATEST } from './asked-words.ts';

/** A page that the words of a question ask for. */
export interface SaidPage<Page> {
  page: Page;
  /** How many words of the question it takes up, small ones not counted. */
  words: number;
  /** Whether the question is its title, or else one of its phrases, as it stands. */
  called: 'title' | 'phrase' | null;
}

/** The pages that a question asks for, the likeliest first. */
export type PagesSaid<Page> = (forms: readonly string[]) => SaidPage<Page>[];

type Sayable = Pick<NamedThing, 'name'> & { also: readonly string[] };

const MOST = 2;
/** Small words that tell for which page somebody asks. */
const NEVER_SMALL = new Set(['list', 'most', 'not']);
const ASIDE = [BESIDE_NAMES, BESIDE_PAGES, GRADE, HOW, LATEST];
const isAside = (form: string): boolean => isLight(form) || ASIDE.some((words) => words.has(stem(form)));

/** The words that say something, in any order and without those that mean the same. */
const keysOf = (forms: readonly string[]): string[] => [
  ...new Set(
    forms
      .filter((form, at) => !isStopWord(form) || NEVER_SMALL.has(form) || isMonthAt(forms, at))
      .map((form) => keptUnder(stem(form))),
  ),
];
const whole = (forms: readonly string[]): string => forms.map(stem).join(' ');

interface Phrase {
  keys: string[];
  whole: string;
  isTitle: boolean;
}

function phraseOf(text: string, isTitle: boolean): Phrase {
  const forms = formsIn(text.toLowerCase());
  const keys = keysOf(forms);
  // What is left of small words says too little ("new" of "what is new"), and so does a word that stands beside any name.
  const isTelling = keys.length > 1 || (forms.length === 1 && !isAside(text.toLowerCase()));
  return { keys: isTelling ? keys : [], whole: whole(forms), isTitle };
}

/** How many pages are said by each word: one of many tells little of which is asked for. */
function pagesByKey(phrases: readonly (readonly Phrase[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const own of phrases)
    for (const key of new Set(own.flatMap(({ keys }) => keys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Makes pages ready to be found in questions. A question asks for a page where it is one of its phrases, or holds all
 * words of one in any order and nothing beside them but words that ask for no other thing.
 */
export async function saidPages<Page extends Sayable>(pages: readonly Page[]): Promise<PagesSaid<Page>> {
  const phrases: Phrase[][] = [];
  for (const { name, also } of pages) {
    phrases.push([phraseOf(name, true), ...also.map((text) => phraseOf(text, false))]);
    await giveWay();
  }
  const counts = pagesByKey(phrases);
  const weightOf = ({ keys }: Phrase): number =>
    keys.reduce((sum, key) => sum + Math.log(1 + pages.length / (counts.get(key) ?? 1)), 0);
  return (forms) => {
    const asked = new Set(keysOf(forms));
    const wanted = keysOf(forms.filter((form) => !isAside(form)));
    const typed = whole(forms);
    const isHeld = ({ keys }: Phrase): boolean =>
      keys.length > 0 && keys.every((key) => asked.has(key)) && wanted.every((key) => keys.includes(key));
    const found = pages.flatMap((page, at) => {
      const own = phrases[at] ?? [];
      const called = own.find((phrase) => phrase.whole === typed);
      const held = own.filter((phrase) => phrase === called || isHeld(phrase));
      if (held.length === 0) return [];
      const words = Math.max(...held.map(({ keys }) => keys.length));
      return [{ page, words, called: calledBy(called), weight: Math.max(...held.map(weightOf)) }];
    });
    return best(found);
  };
}

const calledBy = (phrase: Phrase | undefined): SaidPage<unknown>['called'] =>
  phrase ? (phrase.isTitle ? 'title' : 'phrase') : null;

/** Those that were called, a title first, or else those whose words tell most of what is asked. */
function best<Page>(found: readonly (SaidPage<Page> & { weight: number })[]): SaidPage<Page>[] {
  const called = found.filter((each) => each.called !== null);
  if (called.length > 0)
    return called
      .toSorted((a, b) => Number(b.called === 'title') - Number(a.called === 'title'))
      .slice(0, MOST);
  return found.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
}
