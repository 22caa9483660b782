import encodeQR from 'qr';
import type { CouncilData } from './compare/council-data.ts';
import { councilLoader } from './compare/load-council.ts';
import {
  addressOfKey,
  councilOfKey,
  EMPTY,
  handoutIn,
  isEmpty,
  moved,
  searchOf,
  toggled,
  type Handout,
} from './handout/list.ts';
import { store, stored } from './handout/stored.ts';
import type { Statement } from './statement-filters/narrow.ts';
import { addressUnder, copyOf, statementLine } from './statement-filters/show.ts';

// The page of the handout. Its address is the handout; this browser keeps a copy, which other pages add to.

function wire(page: HTMLElement): void {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-handout-${name}]`);
  const base = page.dataset.base ?? '/';
  const title = page.querySelector<HTMLInputElement>('[name="title"]');
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[name="question"]')];
  const load = councilLoader(base);
  let handout = handoutIn(location.search) ?? stored();

  const change = (next: Handout) => {
    handout = next;
    store(handout);
    void show();
  };

  const show = async () => {
    history.replaceState(null, '', `${location.pathname}${searchOf(handout)}`);
    showFrame();
    const items = await Promise.all(handout.statements.map(itemFor));
    part('statements')?.replaceChildren(...items);
    delete page.dataset.waits;
  };

  const showFrame = () => {
    const { statements, questions } = handout;
    say(
      isEmpty(handout)
        ? 'Nothing is chosen yet.'
        : `${counted(statements.length, 'statement')}, ${counted(questions.length, 'question')}.`,
    );
    part('title')?.replaceChildren(...(handout.title ? [wrapped('h2', handout.title)] : []));
    for (const box of boxes) box.checked = questions.includes(box.value);
    showQuestions(questions);
    showAddress();
  };

  const showQuestions = (questions: readonly string[]) => {
    const list = part('questions');
    list?.toggleAttribute('hidden', questions.length === 0);
    const items = questions.flatMap(
      (id) => boxes.find(({ value }) => value === id)?.nextElementSibling ?? [],
    );
    list?.querySelector('ol')?.replaceChildren(...items.map((words) => wrapped('li', words.cloneNode(true))));
  };

  const showAddress = () => {
    const address = part('address');
    if (address) address.textContent = location.href;
    const link = page.querySelector<HTMLElement>('[data-handout-link]');
    if (link) link.dataset.copyUrl = location.href;
    const code = part('code');
    if (code) code.innerHTML = codeOf(location.href);
    const date = part('date');
    if (date)
      date.textContent = `Printed ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format()}.`;
  };

  const say = (text: string) => {
    const status = part('status');
    if (status) status.textContent = text;
  };

  const itemFor = async (key: string): Promise<HTMLElement> => {
    const item = copyOf('[data-handout-item]');
    item.dataset.key = key;
    const address = addressOfKey(key);
    try {
      const council = await load(councilOfKey(key));
      const statement = council.statements.find(({ url }) => url === address);
      if (statement) fill(item, statement, council);
      else tell(item, 'This statement is no longer here.', address);
    } catch {
      tell(item, 'This statement could not be loaded. Reload the page to try again.', address);
    }
    return item;
  };

  const fill = (item: HTMLElement, statement: Statement, { councils, events }: CouncilData) => {
    const [place] = item.querySelectorAll('a');
    const council = councils[statement.council];
    const event = events[statement.event];
    if (place && council) {
      place.textContent = council.name;
      place.href = addressUnder(base, council.url);
    }
    const when = item.querySelector('.evidence-when span');
    if (when) when.textContent = event ? `${event.name}, ${event.when}` : statement.year;
    item.querySelector('[data-handout-line]')?.replaceWith(statementLine(statement, base));
  };

  const tell = (item: HTMLElement, words: string, address: string) => {
    const [place] = item.querySelectorAll('a');
    if (place) {
      place.textContent = words;
      place.href = addressUnder(base, address);
    }
    item.querySelector('[data-handout-line]')?.remove();
  };

  page.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const key = target.closest<HTMLElement>('li')?.dataset.key;
    const by = target.dataset.move;
    if (target.matches('[data-print-handout]')) print();
    else if (target.matches('[data-clear]')) change(EMPTY);
    else if (key && by)
      change({ ...handout, statements: moved(handout.statements, key, by === '1' ? 1 : -1) });
    else if (key && target.matches('[data-remove]'))
      change({ ...handout, statements: toggled(handout.statements, key) });
  });
  page.addEventListener('change', ({ target }) => {
    if (target === title && title) change({ ...handout, title: title.value.trim() });
    else if (target instanceof HTMLInputElement && boxes.includes(target))
      change({ ...handout, questions: toggled(handout.questions, target.value) });
  });
  if (title) title.value = handout.title;
  store(handout);
  void show();
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A code holds at most so many signs; a longer address is printed in words alone. */
const MOST = 1200;

const codeOf = (address: string): string =>
  address.length > MOST ? '' : encodeQR(address, 'svg', { ecc: 'low', border: 1 });

function wrapped(name: string, content: Node | string): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}

const page = document.querySelector<HTMLElement>('[data-handout-page]');
if (page) wire(page);
