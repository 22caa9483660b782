import { sitePage, type AskedPage } from './asked-pages.ts';
import { areAll, BESIDE_NAMES, COMPARES } from './asked-words.ts';
import { askedCouncil, askedOwnPage, sideBySide } from './council-pages.ts';
import type { NamedThing } from '../pieces/format.ts';
import type { NamedIn } from './named-in.ts';
import type { Span } from './names.ts';
import type { SaidPage } from './said-pages.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/words.ts';

/**
 * Whether pages that a question asks for by phrases come before what it names too: where they take up all or more of
 * it. `asked`: the words of it that phrases were looked for in.
 */
function isSaidBy(
  spans: readonly Span<unknown>[],
  { forms, asked }: { forms: readonly string[]; asked: readonly string[] },
): (said: SaidPage<unknown>) => boolean {
  const isCalled = spans.some(({ length }) => length === asked.length);
  const sizes = spans.map(
    ({ at, length }) => forms.slice(at, at + length).filter((form) => !isStopWord(form)).length,
  );
  const most = Math.max(0, ...sizes);
  return ({ called, words }) => called === 'title' || (called !== null && !isCalled) || words > most;
}

/** Pages of the site stand before what is named too where the question is more on them, else after. */
export function withSitePages(
  pages: readonly AskedPage[],
  { forms, councils, themes, terms, names, start }: NamedIn,
): AskedPage[] {
  const isFirst = isSaidBy([...councils, ...themes, ...terms], { forms, asked: forms });
  const said = names.pages(forms);
  const first = said.filter(isFirst);
  const later = said.filter((each) => !first.includes(each));
  const pagesOf = (own: typeof said) => own.map(({ page }) => sitePage(page, start.pages));
  return [...pagesOf(first), ...pages, ...pagesOf(later)];
}

/** Pages of the council that a question names, or the councils side by side; none where it asks for another thing. */
export function pagesBesideCouncils(
  { forms, councils, themes, rest, names }: NamedIn,
  clear: NamedThing[],
): AskedPage[] {
  const things = councils.map(({ thing }) => thing);
  const [only, ...others] = things;
  if (!only) return [];
  const left = rest.without(councils);
  if (others.length > 0) {
    const isCompared = forms.some((form) => COMPARES.has(stem(form)));
    const isAll = clear.length === 1 || areAll(left, BESIDE_NAMES, COMPARES);
    return isCompared && isAll ? [...sideBySide(things, clear[0]), ...things.map(askedCouncil)] : [];
  }
  const around = rest.around(councils);
  const [said] = names.ofCouncils(around).filter(isSaidBy(themes, { forms, asked: around }));
  return said ? askedOwnPage(only, said.page) : [];
}
