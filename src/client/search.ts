import type { Answer, Found, SearchEngine } from '../search/engine.ts';
import { addressOf, isIdle, stateOf, type SearchState } from './search/address.ts';
import { part } from './search/elements.ts';
import { chosenIn, showFacets } from './search/facets.ts';
import { moveByKeys } from './search/keys.ts';
import { countLine, showNames, showSpelling } from './search/lines.ts';
import { loadEngine } from './search/load.ts';
import { resultItem } from './search/results.ts';

const PAUSE_MS = 150;
const A_PAGE = 20;

const form = part('form', HTMLFormElement);
const box = part('box', HTMLInputElement);
const list = part('results', HTMLElement);
const more = part('more', HTMLButtonElement);
const facets = part('facets', HTMLElement);
const count = part('count', HTMLElement);
const base = form.dataset.base ?? '/';

let engine: Promise<SearchEngine> | null = null;
let latest = 0;
let waiting: Found[] = [];
let pause: ReturnType<typeof setTimeout> | undefined;

async function showMore(turn: number): Promise<void> {
  const items = await Promise.all(waiting.slice(0, A_PAGE).map(resultItem));
  if (turn !== latest) return;
  waiting = waiting.slice(A_PAGE);
  list.append(...items);
  more.hidden = waiting.length === 0;
}

async function showAnswer(
  { results, spelling, names, facets: counts }: Answer,
  state: SearchState,
  turn: number,
): Promise<void> {
  waiting = results;
  list.replaceChildren();
  showSpelling(
    part('spelling', HTMLElement),
    spelling,
    (question) => `${location.pathname}${addressOf({ ...state, question })}`,
  );
  showNames(part('names', HTMLElement), names, base);
  showFacets(facets, counts, state.chosen);
  count.textContent = countLine(results.length);
  await showMore(turn);
}

function showNothing(): void {
  waiting = [];
  list.replaceChildren();
  count.textContent = '';
  for (const name of ['spelling', 'names', 'facets', 'more']) part(name, HTMLElement).hidden = true;
}

async function search(state: SearchState): Promise<void> {
  latest += 1;
  const turn = latest;
  if (isIdle(state)) return showNothing();
  try {
    engine ??= loadEngine(base);
    const answer = await (await engine).answer(state.question, state.chosen);
    if (turn === latest) await showAnswer(answer, state, turn);
  } catch {
    engine = null;
    count.textContent =
      'Search could not be loaded. The lists of councils, themes and sources are still there.';
  }
}

/** Searches for what the form says, and keeps that in the address. */
function update(): void {
  const state = { question: box.value.trim(), chosen: chosenIn(facets) };
  history.replaceState(null, '', `${location.pathname}${addressOf(state)}`);
  void search(state);
}

function updateSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(update, PAUSE_MS);
}

function restore(): void {
  const state = stateOf(location.search);
  box.value = state.question;
  void search(state);
}

box.addEventListener('input', updateSoon);
facets.addEventListener('change', update);
more.addEventListener('click', () => void showMore(latest));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
});
addEventListener('popstate', restore);
moveByKeys(box, list);
restore();
