import { inDigits } from '../../model/digits.ts';
import type { Answer } from '../../search/browser/engine.ts';
import type { Added } from '../../search/browser/told.ts';
import { RECORD_KINDS } from '../../search/record.ts';
import { searchAddress, isNarrowed, type SearchState } from './address.ts';
import { element } from './elements.ts';

type Line = (Node | string)[];

const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(words.map((word) => `“${word}”`));

/** "3 results", "1 result", "Nothing found": what is said depends on what could help. */
export function countLine({ results, before }: Answer, state: SearchState): string {
  if (results.length > 0) return `${inDigits(results.length)} ${results.length === 1 ? 'result' : 'results'}`;
  if (before > 0 && isNarrowed(state))
    return `Nothing found with these filters; ${inDigits(before)} without them.`;
  return 'Nothing found. Try fewer words, or other words.';
}

/** What a screen reader is told: how much was found for what, and what was done with the words. */
export function spokenLine(answer: Answer, state: SearchState): string {
  const found = countLine(answer, state);
  const asked = answer.results.length > 0 && answer.question ? `${found} for ${answer.question}.` : found;
  const notes = noteLines(answer, state).map((line) =>
    line.map((each) => (typeof each === 'string' ? each : (each.textContent ?? ''))).join(''),
  );
  return [asked, ...notes].join(' ');
}

const link = (state: SearchState, text: string): HTMLElement =>
  element('a', { href: `${location.pathname}${searchAddress(state)}`, 'data-search-link': '' }, text);

/** Words that were taken for others, and the way back to what was typed. */
function takenLines({ question, unknown }: Answer, state: SearchState): Line[] {
  const taken = unknown.filter((word) => word.taken !== null);
  if (taken.length === 0) return [];
  const typed = taken.map((word) => word.typed);
  return [
    [
      `Nothing here holds ${quoted(typed)}. Showing results for `,
      link({ ...state, question }, question),
      '.',
    ],
  ];
}

/** Words that nothing holds and that were left as they are. */
function unknownLines({ unknown }: Answer, state: SearchState): Line[] {
  return unknown
    .filter(({ taken }) => taken === null)
    .map(({ typed, offered, begun, start, end }) => {
      const meant = offered && state.question.slice(0, start) + offered + state.question.slice(end);
      return [
        `Nothing here holds “${typed}”. `,
        ...(begun ? ['Showing words that begin with it. '] : []),
        ...(meant ? ['Did you mean ', link({ ...state, question: meant }, meant), '?'] : []),
      ];
    });
}

function missingLines({ missing, whole, results, parts }: Answer): Line[] {
  const lines: Line[] = missing.length > 0 ? [[`Nothing here holds ${quoted(missing)}.`]] : [];
  if (!whole && results.length > 0 && parts.length > 1)
    lines.push(['No result holds every word. The first ones hold most of what was asked.']);
  return lines;
}

const leftLines = ({ left }: Answer): Line[] =>
  left.length > 0 ? [[`The question is long: ${quoted(left)} was not looked for.`]] : [];

const addedLine = (added: Added[], state: SearchState): Line[] =>
  added.map(({ typed, words, key }) => [
    `“${typed}” also searched: ${words.slice(0, 6).join(', ')}. `,
    link({ ...state, alone: [...state.alone, key] }, 'Leave out'),
  ]);

const filterLines = ({ unknownFilters }: Answer): Line[] =>
  unknownFilters.length > 0 ? [[`There is no filter ${quoted(unknownFilters)}; it was left out.`]] : [];

const shown = (place: HTMLElement, lines: Line[]): void => {
  place.replaceChildren(...lines.map((line) => element('p', {}, ...line)));
  place.hidden = lines.length === 0;
};

const noteLines = (answer: Answer, state: SearchState): Line[] => [
  ...takenLines(answer, state),
  ...unknownLines(answer, state),
  ...missingLines(answer),
  ...leftLines(answer),
  ...filterLines(answer),
];

/** Says what the search did with the words before it shows what it found; what it added stands folded. */
export function showNotes(place: HTMLElement, added: HTMLElement, answer: Answer, state: SearchState): void {
  shown(place, noteLines(answer, state));
  const lines = addedLine(answer.added, state);
  const restored = state.alone.length > 0 ? [[link({ ...state, alone: [] }, 'Add related words again')]] : [];
  const items = [...lines, ...restored].map((line) => element('li', {}, ...line));
  const list = added.querySelector('ul');
  list?.replaceChildren(...items);
  added.hidden = items.length === 0;
}

/** Councils, themes and words of the field whose names were typed, to go straight to. */
export function showNames(place: HTMLElement, { asked }: Answer, base: string): void {
  const items = asked.names.map(({ name, kind, url }) =>
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
