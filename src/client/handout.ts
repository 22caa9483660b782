import { entered, pressed } from './handout/changes.ts';
import { partOf, showFrame } from './handout/frame.ts';
import { itemMaker } from './handout/items.ts';
import { EMPTY, handoutIn, handoutSearch, type Handout } from './handout/list.ts';
import { store, stored } from './handout/stored.ts';
import { findThemes, leadWithThemes } from './handout/themes.ts';
import { placeKeeper } from './kept-place.ts';

// The page of the handout. Its address is the handout; this browser keeps a copy, which other pages add to.

/** Who prints while still in a field has not left it; what else paper says is then made of the address. */
const onPrint = (act: () => void): void => {
  addEventListener('beforeprint', act, { capture: true });
};

function wire(page: HTMLElement): void {
  const title = page.querySelector<HTMLInputElement>('[name="title"]');
  const choice = partOf(page, 'choice');
  const itemFor = itemMaker(page.dataset.base ?? '/');
  let handout = handoutIn(location.search) ?? stored();
  /** What was cleared: it can be put back until something else is chosen. */
  let cleared: Handout | null = null;
  const place = placeKeeper(() => handout.statements.length);
  place.take();

  const show = async () => {
    history.replaceState(place.here(), '', `${location.pathname}${handoutSearch(handout)}`);
    if (title) title.value = handout.title;
    showFrame(page, handout, cleared);
    const items = await Promise.all(handout.statements.map(itemFor));
    partOf(page, 'statements')?.replaceChildren(...items);
    return items;
  };
  const change = (next: Handout | null) => {
    if (!next) return;
    cleared = next === EMPTY ? handout : null;
    handout = next;
    store(handout);
    void show();
  };

  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('[data-put-back]')) {
      change(cleared);
      // The button that was pressed goes away: the focus must not go with it.
      page.querySelector<HTMLElement>('[data-clear]')?.focus();
    } else change(pressed(target, handout));
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change(entered(target, handout));
  });
  onPrint(() => {
    if (title && title.value.trim() !== handout.title) change(entered(title, handout));
  });
  if (choice) findThemes(choice);
  store(handout);
  void show().then((items) => {
    if (choice) leadWithThemes(choice, items, handout.questions);
    delete page.dataset.waits;
    place.returnToPlace();
  });
}

const page = document.querySelector<HTMLElement>('[data-handout-page]');
if (page) wire(page);
