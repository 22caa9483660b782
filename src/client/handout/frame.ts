import encodeQR from 'qr';
import { isEmpty, type Handout } from './list.ts';

/** The part of the page that is called so in its markup. */
export const partOf = (page: HTMLElement, name: string): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-handout-${name}]`);

/** Shows all of a handout but its statements, which have to be loaded. */
export function showFrame(page: HTMLElement, handout: Handout): void {
  const { title, questions } = handout;
  write(page, 'status', countLine(handout));
  partOf(page, 'title')?.replaceChildren(...(title ? [wrapped('h2', title)] : []));
  showQuestions(page, questions);
  showAddress(page);
}

const countLine = (handout: Handout): string =>
  isEmpty(handout)
    ? 'Nothing is chosen yet.'
    : `${counted(handout.statements.length, 'statement')}, ${counted(handout.questions.length, 'question')}.`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function showQuestions(page: HTMLElement, questions: readonly string[]): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[name="question"]')];
  for (const box of boxes) box.checked = questions.includes(box.value);
  const list = partOf(page, 'questions');
  list?.toggleAttribute('hidden', questions.length === 0);
  const items = questions.flatMap((id) => boxes.find(({ value }) => value === id)?.nextElementSibling ?? []);
  list?.querySelector('ol')?.replaceChildren(...items.map((words) => wrapped('li', words.cloneNode(true))));
}

function showAddress(page: HTMLElement): void {
  write(page, 'address', location.href);
  const link = partOf(page, 'link');
  if (link) link.dataset.copyUrl = location.href;
  const code = partOf(page, 'code');
  if (code) code.innerHTML = codeOf(location.href);
  write(page, 'date', `Printed ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format()}.`);
}

/** A code holds at most so many signs; a longer address is printed in words alone. */
const MOST = 1200;

const codeOf = (address: string): string =>
  address.length > MOST ? '' : encodeQR(address, 'svg', { ecc: 'low', border: 1 });

function write(page: HTMLElement, name: string, text: string): void {
  const place = partOf(page, name);
  if (place) place.textContent = text;
}

function wrapped(name: string, content: Node | string): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}
