import { choose, chooseFrom, type Control } from '../choices.ts';
import { LIST, ownPlace } from './land.ts';
import type { Choice } from './narrow.ts';
import { withYears } from './years.ts';

/** The filters of a form. */
export const controlsIn = (form: HTMLElement): Control[] => [
  ...form.querySelectorAll<Control>('input, select'),
];

/** Takes the choice from the address. What it asks for and no filter offers is said. */
export function takeChoice(form: HTMLElement): string {
  const years = [...form.querySelectorAll<HTMLOptionElement>('[name="from"] option')]
    .flatMap(({ value }) => (value ? [value] : []))
    .sort();
  return chooseFrom(withYears(location.search, years), controlsIn(form));
}

/** Opens every filter again. */
function clearChoice(form: HTMLElement): void {
  for (const control of controlsIn(form)) choose(control, '');
}

/** What is chosen, filter by filter; what is left open is left out, and so are neighbours of no council. */
export function choiceIn(form: HTMLElement): Choice {
  const { neighbours, ...choice }: Choice = Object.fromEntries(
    controlsIn(form)
      .filter((control) => control.value !== '' && (control instanceof HTMLSelectElement || control.checked))
      .map(({ name, value }) => [name, value]),
  );
  return { ...choice, ...(choice.council && neighbours && { neighbours }) };
}

/** The choice as it stands in the address: `?tone=concern&from=2019`; empty where nothing is chosen. */
function queryOf(choice: Choice): string {
  const query = new URLSearchParams({ ...choice }).toString();
  return query && `?${query}`;
}

/**
 * Acts on each choice of the reader: what is chosen, all cleared, and what was chosen when the reader went to another
 * place of the page, which is an entry of the history by itself.
 */
export function onChoice(form: HTMLElement, act: () => void): void {
  form.addEventListener('input', act);
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    clearChoice(form);
    act();
  });
  addEventListener('popstate', () => {
    if (location.search === queryOf(choiceIn(form))) return;
    clearChoice(form);
    takeChoice(form);
    act();
  });
}

/**
 * Writes the choice into the address, so that it can be linked to, with what the history is to keep of the list. A page
 * that is coming keeps its place: browsers go at once to one that is written meanwhile.
 */
export function keepChoice(choice: Choice, state: object, isComing: boolean): void {
  const query = queryOf(choice);
  const own = ownPlace();
  const place = isComing ? location.hash : query ? own || LIST : own;
  history.replaceState(state, '', `${location.pathname}${query}${place}`);
}

/** What the form calls a value: `sif` -> "SIF"; a tone is its own word. */
export const labelsOf =
  (form: HTMLElement) =>
  (name: string, value: string): string => {
    const control = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return control?.selectedOptions[0]?.text ?? value;
  };
