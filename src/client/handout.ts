import { entered, pressed } from './handout/changes.ts';
import { partOf, showFrame } from './handout/frame.ts';
import { itemMaker } from './handout/items.ts';
import { handoutIn, handoutSearch, type Handout } from './handout/list.ts';
import { store, stored } from './handout/stored.ts';

// The page of the handout. Its address is the handout; this browser keeps a copy, which other pages add to.

function wire(page: HTMLElement): void {
  const title = page.querySelector<HTMLInputElement>('[name="title"]');
  const itemFor = itemMaker(page.dataset.base ?? '/');
  let handout = handoutIn(location.search) ?? stored();

  const show = async () => {
    history.replaceState(null, '', `${location.pathname}${handoutSearch(handout)}`);
    showFrame(page, handout);
    const items = await Promise.all(handout.statements.map(itemFor));
    partOf(page, 'statements')?.replaceChildren(...items);
    delete page.dataset.waits;
  };
  const change = (next: Handout | null) => {
    if (!next) return;
    handout = next;
    store(handout);
    void show();
  };

  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    change(pressed(target, handout));
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change(entered(target, handout));
  });
  if (title) title.value = handout.title;
  change(handout);
}

const page = document.querySelector<HTMLElement>('[data-handout-page]');
if (page) wire(page);
