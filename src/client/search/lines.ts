import type { Name } from '../../search/names.ts';
import { RECORD_KINDS } from '../../search/record.ts';
import type { Spelling } from '../../search/spelling.ts';
import { element } from './elements.ts';

/** "3 results", "1 result", "Nothing found". */
export const countLine = (count: number): string =>
  count === 0
    ? 'Nothing found. Try fewer words, or take off a filter.'
    : `${count} ${count === 1 ? 'result' : 'results'}`;

const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(' and ');

/** Says which words are nowhere on the site, and links to the search that was made in their place. */
export function showSpelling(
  place: HTMLElement,
  { question, unknown }: Spelling,
  hrefOf: (question: string) => string,
): void {
  const taken = unknown.some((word) => word.taken !== null);
  const missing = `Nothing here holds ${quoted(unknown.map((word) => word.typed))}. `;
  const instead = taken
    ? ['Showing results for ', element('a', { href: hrefOf(question) }, question), '.']
    : [];
  place.replaceChildren(...(unknown.length > 0 ? [missing, ...instead] : []));
  place.hidden = unknown.length === 0;
}

/** Councils, themes and words of the field whose names were typed, to go straight to. */
export function showNames(place: HTMLElement, names: Name[], base: string): void {
  const items = names.map(({ name, kind, url }) =>
    element(
      'li',
      {},
      element('a', { href: base + url.slice(1) }, name),
      ' ',
      element('span', { class: 'jump-kind' }, RECORD_KINDS[kind].toLowerCase()),
    ),
  );
  place.replaceChildren(...(items.length > 0 ? ['Go to: ', element('ul', {}, ...items)] : []));
  place.hidden = items.length === 0;
}
