import type { Answer, Query } from '../search/browser/engine.ts';
import { giveWay } from '../search/browser/give-way.ts';
import { START_FILE } from '../search/pieces/format.ts';
import type { FilterName } from '../search/record.ts';
import { placeKeeper } from './kept-place.ts';
import {
  searchAddress,
  isIdle,
  isNarrowed,
  searchState,
  withValue,
  type SearchState,
} from './search/address.ts';
import { part } from './search/elements.ts';
import { ownWords } from './search/own-words.ts';
import { showChips, showFacets } from './search/facets.ts';
import { moveByKeys } from './search/keys.ts';
import { countLine, showNames, showNotes, spokenLine } from './search/lines.ts';
import { resultList } from './search/list.ts';
import { liveSearch } from './search/load.ts';
import { searchStatus } from './search/status.ts';

/** Keys pressed together are one change; no one who types is to wait for the rest. */
const PAUSE_MS = 10;

const form = part('form', HTMLFormElement);
const box = part('box', HTMLInputElement);
const whole = part('answer', HTMLElement);
const tools = part('tools', HTMLElement);
const filters = part('filters', HTMLDetailsElement);
const facets = part('facets', HTMLElement);
const chips = part('chips', HTMLElement);
const sort = part('sort', HTMLSelectElement);
const notes = part('notes', HTMLElement);
const added = part('added', HTMLElement);
const names = part('names', HTMLElement);
const base = form.dataset.base ?? '/';
const title = document.title;

const live = liveSearch(base, START_FILE);
const status = searchStatus();
const list = resultList(
  { list: part('results', HTMLElement), button: part('more', HTMLButtonElement) },
  base,
  {
    drawn: (from, to, of) => {
      status.say(`${from} to ${to} of ${of} results`);
      place.keep();
    },
    failed: fail,
  },
);

const place = placeKeeper(list.shown);
const inOwnWords = ownWords(base);

let state: SearchState = searchState(location.search);
let latest = 0;
/** Whose answer is on the page: what is late clears that of another question only. */
let shownTurn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** The address that was last entered or chosen: typing goes on from it. */
let entered = `${location.pathname}${searchAddress(state)}`;
let isTyping = false;
/** What the history is to keep of the list there, from before the typing. */
let left = {};

const queryOf = (asked: SearchState): Query => ({ ...asked, counted: filters.open });

/** Answers and draws, unless something else is asked meanwhile. */
async function attempt(turn: number, atLeast: number): Promise<void> {
  const answer = await (await live.engine()).answer(queryOf(state));
  if (turn !== latest) return;
  const draw = await list.made(answer, atLeast);
  await giveWay();
  if (turn !== latest) return;
  shownTurn = turn;
  show(answer, draw);
}

/** Changes the page at once: each change of its own would be painted. */
function show(answer: Answer, draw: () => void): void {
  state = { ...state, chosen: isNarrowed(state) ? answer.chosen : state.chosen };
  showNotes(notes, added, answer, state);
  showNames(names, answer, base);
  showChips(chips, state.chosen, (filter, value) => answer.names?.[filter][value] ?? value);
  if (answer.facets) showFacets(facets, answer.facets, state.chosen);
  tools.hidden = answer.before === 0;
  whole.classList.toggle('is-empty', answer.before === 0);
  sort.value = state.sort;
  draw();
  status.done(countLine(answer, state), spokenLine(answer, state));
  inOwnWords.offer(queryOf(state));
  place.returnToPlace();
}

function clear(): void {
  list.clear();
  for (const place of [notes, added, names, chips, tools]) place.hidden = true;
  inOwnWords.clear();
}

function fail(error: unknown): void {
  reportError(error);
  clear();
  status.trouble(error, () => {
    // The button that was pressed goes away: the focus must not go with it.
    box.focus();
    void search(0);
  });
}

async function search(atLeast: number): Promise<void> {
  latest += 1;
  const turn = latest;
  document.title = state.question ? `${state.question} – ${title}` : title;
  document.documentElement.toggleAttribute('data-asked', !isIdle(state));
  if (isIdle(state)) {
    clear();
    place.returnToPlace();
    return status.idle();
  }
  status.busy(() => {
    if (shownTurn !== turn) clear();
  });
  try {
    await attempt(turn, atLeast);
  } catch (problem) {
    await tryAnew(problem, turn, atLeast);
  }
}

/** Pieces that are gone mean, most often, that the site was built anew: then the new ones are asked. */
async function tryAnew(error: unknown, turn: number, atLeast: number): Promise<void> {
  try {
    if (!(await live.renewed())) throw error;
    await attempt(turn, atLeast);
  } catch (problem) {
    if (turn === latest) fail(problem);
  }
}

/** What is typed changes the entry of the history; what is entered or chosen makes a new one. */
function go(next: SearchState, entry: 'same' | 'new'): void {
  clearTimeout(pause);
  const address = `${location.pathname}${searchAddress(next)}`;
  const isNew = entry === 'new' && address !== entered;
  if (!isTyping) left = place.here();
  isTyping = entry === 'same';
  state = next;
  if (isNew) {
    // Typing has changed the entry that was entered before: it gets its own address and its place back.
    history.replaceState(left, '', entered);
    history.pushState(null, '', address);
  } else history.replaceState(history.state, '', address);
  if (entry === 'new') entered = address;
  void search(0);
}

function restore(): void {
  state = searchState(location.search);
  entered = `${location.pathname}${searchAddress(state)}`;
  isTyping = false;
  box.value = state.question;
  void search(place.take() ?? 0);
}

box.addEventListener('focus', () => void live.engine().catch(() => undefined), { once: true });
box.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go({ ...state, question: box.value, alone: [] }, 'same'), PAUSE_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, question: box.value }, 'new');
});
filters.addEventListener('toggle', () => {
  if (filters.open) void search(list.shown());
});
facets.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement)
    go(withValue(state, target.name as FilterName, target.value, target.checked), 'new');
});
chips.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { filter, value = '' } = target.dataset;
  go(filter ? withValue(state, filter as FilterName, value, false) : { ...state, chosen: {} }, 'new');
  box.focus();
});
sort.addEventListener('change', () =>
  go({ ...state, sort: sort.value === 'newest' ? 'newest' : 'best' }, 'new'),
);
part('answer', HTMLElement).addEventListener('click', (event) => {
  const link =
    event.target instanceof HTMLAnchorElement && 'searchLink' in event.target.dataset ? event.target : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const next = searchState(link.search);
  box.value = next.question;
  go(next, 'new');
});
addEventListener('popstate', restore);
moveByKeys(box, part('results', HTMLElement));
restore();
