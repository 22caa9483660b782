import { chosenFrom, handoutInWords, type Handout } from './list.ts';

/** The part of the page that is called so in its markup. */
export const partOf = (page: HTMLElement, name: string): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-handout-${name}]`);

/** Shows all of a handout but its statements, which have to be loaded. `cleared`: what was just taken out of it, if anything. */
export function showFrame(page: HTMLElement, handout: Handout, cleared: Handout | null): void {
  const { title, questions } = handout;
  write(page, 'status', cleared ? clearedLine(cleared) : countLine(handout));
  page.querySelector('[data-put-back]')?.toggleAttribute('hidden', !cleared);
  write(page, 'from', originLine(handout));
  showTitle(page, title);
  showQuestions(page, questions);
}

const countLine = (handout: Handout): string => `${handoutInWords(handout) || 'Nothing is chosen yet'}.`;

const clearedLine = (cleared: Handout): string => `Cleared: ${handoutInWords(cleared) || 'the title'}.`;

function showQuestions(page: HTMLElement, questions: readonly string[]): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[name="question"]')];
  for (const box of boxes) box.checked = questions.includes(box.value);
  const list = partOf(page, 'questions');
  list?.toggleAttribute('hidden', questions.length === 0);
  const items = questions.flatMap((id) => boxes.find(({ value }) => value === id)?.nextElementSibling ?? []);
  list?.querySelector('ol')?.replaceChildren(...items.map((words) => wrapped('li', words.cloneNode(true))));
}

/** "Chosen from Neglect, filtered by concern."; where from several pages, which statements from which. */
function originLine(handout: Handout): string {
  const origins = chosenFrom(handout);
  const [first] = origins;
  if (!first) return '';
  if (first.places.length === handout.statements.length) return `Chosen from ${first.words}.`;
  const parts = origins.map(({ words, places }) => `${AND.format(places.map(String))} from ${words}`);
  return `Chosen: ${parts.join('; ')}.`;
}

const AND = new Intl.ListFormat('en-GB');

/** On paper a handout without a title is called what it is. */
function showTitle(page: HTMLElement, title: string): void {
  write(page, 'title', title || 'Handout');
  document.title = `${title && `${title} – `}Handout – Improvement Journeys`;
  partOf(page, 'title')?.classList.toggle('print-only', title === '');
}

function write(page: HTMLElement, name: string, text: string): void {
  const place = partOf(page, name);
  if (place) place.textContent = text;
}

function wrapped(name: string, content: Node | string): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}
