import { askedTheme, termPage, type AskedPage, type Way } from './asked-pages.ts';
import { askedCouncil, latestPage, pageOnTheme } from './council-pages.ts';
import type { NamedCouncil, NamedThing, SearchStart } from '../pieces/format.ts';
import { Rest, type NamedIn } from './named-in.ts';
import type { Names, Span } from './names.ts';
import { pagesBesideCouncils, withSitePages } from './asked-beside.ts';
import {
  areAll,
  ASKS_MEANING,
  ASKS_ONE,
  ASKS_WHETHER,
  BESIDE_NAMES,
  COMPARES,
  GRADE,
  HOW,
  LATEST,
  OVER_TIME,
  VISITS,
} from './asked-words.ts';
import { isEvent, plain } from './named-events.ts';
import type { RecordKind } from '../record.ts';

/** What a question names. */
export interface Asked {
  /** Pages that are all that was asked for, the likeliest first. */
  pages: AskedPage[];
  /** Whatever else is named. */
  names: (Way & { kind: RecordKind })[];
}

const MOST_NAMES = 4;
const MOST_THEMES = 2;

const asksOne = (question: string): boolean => ASKS_ONE.test(question) || ASKS_WHETHER.test(question);

const isCalled = (thing: NamedThing, asked: string, names: (thing: NamedThing) => string[]): boolean =>
  names(thing).some((name) => plain(name) === asked);
const isIn = (name: string, question: string): boolean =>
  ` ${question.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `);

/** Councils alone, or with words that ask for their latest inspection or their grade. */
function councilPages(councils: Span<NamedCouncil>[], left: string[]): AskedPage[] {
  const things = councils.map(({ thing }) => thing);
  if (things.length === 0) return [];
  if (areAll(left, BESIDE_NAMES)) return things.map(askedCouncil);
  const [only] = things;
  if (!only || things.length > 1 || !areAll(left, BESIDE_NAMES, LATEST, GRADE, HOW, VISITS)) return [];
  const pages = [askedCouncil(only), ...latestPage(only)];
  return areAll(left, BESIDE_NAMES, LATEST) ? pages.reverse() : pages;
}

/** Finds in a question what it asks for by name. */
export function askedIn(question: string, forms: readonly string[], names: Names, start: SearchStart): Asked {
  const rest = new Rest(forms);
  const [councils, themes, terms] = [names.councils(forms), names.themes(forms), names.terms(forms)];
  const found = { question, forms, councils, themes, terms, rest, start, names };
  const pages = withSitePages(pagesOf(found), found);
  const taken = new Set(pages.map(({ url }) => url));
  const others = [
    ...councils.map(({ thing }) => askedCouncil(thing)),
    ...themes.filter((span) => isNamed(span, forms)).map(({ thing }) => askedTheme(thing)),
    ...terms.map(({ thing }) => termPage(thing)),
  ].map(({ name, url, kind }) => ({ name, url, kind: kind as RecordKind }));
  const named = others.filter(
    ({ url }, at) => !taken.has(url) && others.findIndex((other) => other.url === url) === at,
  );
  return { pages, names: named.slice(0, MOST_NAMES) };
}

/** One word of a report is too little to send a reader to a theme; its title is not. */
const isNamed = ({ thing, at, length }: Span<NamedThing>, forms: readonly string[]): boolean =>
  length > 1 || isCalled(thing, forms[at] ?? '', ({ name }) => [name]);

function pagesOf(found: NamedIn): AskedPage[] {
  const { question, forms, councils, themes, terms, rest, start } = found;
  const left = rest.without(councils);
  const beside = [
    ...[BESIDE_NAMES, OVER_TIME],
    ...(councils.length > 0 ? [HOW] : []),
    ...(councils.length > 1 ? [COMPARES] : []),
  ];
  const clear = clearThemes(themes, left, (own) => areAll(rest.without([...councils, ...own]), ...beside));
  if (councils.length > 0) {
    const own = pagesBesideCouncils(found, clear);
    if (own.length > 0) return own;
    const only = councils.length === 1 ? councils[0]?.thing : undefined;
    const isOnStanding = areAll(left, BESIDE_NAMES, GRADE, HOW);
    // "How many cases" is what people say for caseloads: then it asks for the theme.
    const isOne = asksOne(question) && !themes.some(({ at, thing }) => at === 0 && clear.includes(thing));
    const [theme, ...others] = isEvent(left) || isOne || isOnStanding ? [] : clear;
    const onTheme = only && theme && others.length === 0 ? pageOnTheme(only, theme, start) : null;
    if (onTheme) return [onTheme];
    return councilPages(councils, left);
  }
  const isAllOf = (own: Span<NamedThing>[]): boolean => areAll(rest.without(own), BESIDE_NAMES, COMPARES);
  const onTerm = (isAllOf(terms) ? terms : terms.filter((span) => isAllOf([span]))).map(({ thing }) => thing);
  return ordered({ question, asked: plain(forms.join(' ')), clear, onTerm });
}

/** Themes that alone take up all of a question; a theme whose title was typed stands alone. */
function clearThemes(
  themes: Span<NamedThing>[],
  left: string[],
  isAll: (own: Span<NamedThing>[]) => boolean,
): NamedThing[] {
  const things = [...new Set(themes.map(({ thing }) => thing))];
  const whole = things.filter((thing) => isAll(themes.filter((span) => span.thing === thing)));
  const titled = whole.filter((thing) => isCalled(thing, plain(left.join(' ')), ({ name }) => [name]));
  return titled.length > 0 ? titled : whole.slice(0, MOST_THEMES);
}

interface Candidates {
  question: string;
  asked: string;
  clear: NamedThing[];
  onTerm: NamedThing[];
}

/** A title before a word of the glossary before what else is said for a theme; who asks for a meaning gets the word first. */
function ordered({ question, asked, clear, onTerm }: Candidates): AskedPage[] {
  const isTitle = clear.some((thing) => isCalled(thing, asked, ({ name }) => [name]));
  const isTerm = onTerm.some((thing) => isCalled(thing, asked, ({ name, also }) => [name, also[0] ?? '']));
  const called = onTerm.filter(({ name }) => plain(name) === asked || isIn(name, question));
  const [themes, terms] = [clear.map(askedTheme), (called.length > 0 ? called : onTerm).map(termPage)];
  const termFirst = terms.length > 0 && (ASKS_MEANING.test(question) || (isTerm && !isTitle));
  return termFirst ? [...terms, ...themes] : [...themes, ...terms];
}
