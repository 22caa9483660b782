import { inDigits } from '../model/digits.ts';
import { choose, chooseFrom, type Control } from './choices.ts';
import { narrowList } from './narrow.ts';

const isRadio = (control: Control): control is HTMLInputElement => control.type === 'radio';
const isChosen = (control: Control): boolean =>
  control.value !== '' && (!isRadio(control) || control.checked);

const NUMBER_OF_ALL = / \([\d,]+\)$/u;

/** "London, Outstanding, “wharf”": the choice as paper and tabs name it. An order leaves nothing out. */
const inWords = (controls: Control[]): string =>
  controls
    .filter((control) => isChosen(control) && control.dataset.sort === undefined)
    .map((control) =>
      control instanceof HTMLSelectElement
        ? control.selectedOptions[0]?.text.replace(NUMBER_OF_ALL, '')
        : `“${control.value}”`,
    )
    .join(', ');

const { title } = document;

/** Names the choice in the title, and leaves for paper what is chosen and how much of the list that is. */
function nameChoice(controls: Control[], count: HTMLOutputElement): void {
  const said = inWords(controls);
  document.title = said ? `${said} – ${title}` : title;
  if (said) Object.assign(count.dataset, { said, left: count.value });
  else delete count.dataset.said;
}

/** Writes the choice into the address, so that it can be linked to. */
function keep(controls: Control[]): void {
  const chosen = controls.filter(isChosen).map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

/**
 * Choices work by style sheet alone; this keeps them in the address, shows only what fits the words typed, and says
 * how many of what is listed are left.
 */
function wire(filters: HTMLElement): void {
  const list = filters.closest<HTMLElement>('[data-filtered]');
  const count = filters.querySelector('output');
  if (!list || !count) return;
  const controls = [...filters.querySelectorAll<Control>('input, select')];
  const recount = () => {
    const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
    list.classList.remove('is-none');
    // Whether an item shows takes laying out the page: a thousand of them, while it opens.
    const shown = controls.some(isChosen)
      ? items.filter((item) => item.checkVisibility()).length
      : items.length;
    const noun = count.dataset.noun ?? 'statements';
    const all = `${inDigits(items.length)} ${noun}`;
    // Heads of columns and explanations of nothing would look broken.
    list.classList.toggle('is-none', shown === 0);
    count.value = shown === items.length ? all : `${shown === 0 ? 'None' : inDigits(shown)} of ${all}`;
    nameChoice(controls, count);
  };
  const typed = filters.querySelector<HTMLInputElement>('input[type="search"]');
  const apply = () => {
    if (typed) narrowList(list, typed.value);
    recount();
  };
  for (const kind of ['input', 'change'])
    filters.addEventListener(kind, () => {
      keep(controls);
      apply();
    });
  filters.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const control of controls.filter(isChosen)) {
      choose(control, '');
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  const left = chooseFrom(location.search, controls);
  if (typed?.value) narrowList(list, typed.value);
  recount();
  count.value = left + count.value;
}

for (const filters of document.querySelectorAll<HTMLElement>('[data-filters]')) wire(filters);
