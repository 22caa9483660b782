import { councilKey } from '../../model/council-names.ts';
import { OWN_PAGES, type OwnPage } from './council-pages.ts';
import { giveWay } from './give-way.ts';
import type { NamedCouncil, NamedThing, SearchStart } from '../pieces/format.ts';
import { saidPages, type PagesSaid } from './said-pages.ts';
import { stem } from '../text/stem.ts';
import { groupsAskedAt } from '../text/synonyms.ts';
import { formsIn, isNumber, isStopWord } from '../text/words.ts';

/** Some words of a question that name a thing: from which word on, and how many. */
export interface Span<T> {
  thing: T;
  at: number;
  length: number;
}

/** Councils, themes and terms, found in the words of a question. */
export interface Names {
  councils: (forms: readonly string[]) => Span<NamedCouncil>[];
  /** Every theme that a run of the words names; `whole`: by its title or by what people also say for it. */
  themes: (forms: readonly string[]) => Span<NamedThing>[];
  terms: (forms: readonly string[]) => Span<NamedThing>[];
  /** Pages of the site, and those that each council has. */
  pages: PagesSaid<NamedThing>;
  ofCouncils: PagesSaid<OwnPage>;
  /** The words of names of councils and pages, to correct typing by. */
  words: readonly string[];
}

const LONGEST = 7;
const stemsOf = (text: string): string => formsIn(text).map(stem).join(' ');

/** The longest runs of words that are a key of the index; no two of them share a word. */
function spansOf<T>(
  words: readonly string[],
  index: ReadonlyMap<string, T[]>,
  keyOf: (run: string) => string,
): Span<T>[] {
  const spans: Span<T>[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    const found = () => index.get(keyOf(words.slice(at, at + length).join(' ')));
    while (length > 0 && !found()) length -= 1;
    for (const thing of length > 0 ? (found() ?? []) : []) spans.push({ thing, at, length });
    at += Math.max(1, length);
  }
  return spans;
}

async function indexed<T extends NamedThing>(
  things: readonly T[],
  keyOf: (name: string) => string,
): Promise<Map<string, T[]>> {
  const index = new Map<string, T[]>();
  const add = (name: string, thing: T) => {
    const key = keyOf(name);
    if (!key) return;
    const so = index.get(key);
    if (!so) index.set(key, [thing]);
    else if (!so.includes(thing)) so.push(thing);
  };
  for (const thing of things) add(thing.name, thing);
  for (const thing of things) {
    for (const name of thing.also) add(name, thing);
    await giveWay();
  }
  return index;
}

/** Of councils with one name, the one that exists today. */
function living(index: Map<string, NamedCouncil[]>): Map<string, NamedCouncil[]> {
  for (const [key, councils] of index) {
    const now = councils.filter(({ exists }) => exists);
    index.set(key, (now.length > 0 ? now : councils).slice(0, 1));
  }
  return index;
}

/** "S Glos": a letter that is small elsewhere may begin the name of a place. */
const isSouth = ([first, ...more]: readonly string[]): boolean => first === 's' && more.length > 0;
/** A year beside a council is no part of its name. */
const isApart = (form = ''): boolean => isStopWord(form) || isNumber(form);
const isBare = (forms: readonly string[]): boolean =>
  (isApart(forms[0]) && !isSouth(forms)) || isApart(forms.at(-1));

/** "beds" beside another council is no Bedfordshire: what people say for another thing is no council where one is named. */
function certain<T>(spans: Span<T>[], forms: readonly string[]): Span<T>[] {
  const isOther = ({ at, length }: Span<T>): boolean =>
    length === 1 && groupsAskedAt([stem(forms[at] ?? '')], 0).length > 0;
  return spans.length > 1 ? spans.filter((span) => !isOther(span)) : spans;
}

/** The words of names that are long enough to correct typing by. */
const wordsOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length > 3)),
];

/** Makes the names of an index ready to be found in questions. */
export async function namesOf({ councils, themes, terms, pages }: SearchStart): Promise<Names> {
  const byCouncil = living(await indexed(councils, councilKey));
  const byTheme = await indexed(themes, stemsOf);
  const byTerm = await indexed(terms, stemsOf);
  const [said, ofCouncils] = [await saidPages(pages), await saidPages(OWN_PAGES)];
  return {
    councils: (forms) =>
      certain(
        spansOf(forms, byCouncil, (run) => (isBare(run.split(' ')) ? '' : councilKey(run))),
        forms,
      ),
    themes: (forms) => spansOf(forms.map(stem), byTheme, (run) => run),
    terms: (forms) => spansOf(forms.map(stem), byTerm, (run) => run),
    pages: said,
    ofCouncils,
    words: wordsOf([...byCouncil.keys(), ...pages.map(({ name }) => formsIn(name.toLowerCase()).join(' '))]),
  };
}
