import { choose, chooseFrom, type Control } from '../choices.ts';
import { LIST, type KeptPlace } from './land.ts';
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
export function clearChoice(form: HTMLElement): void {
  for (const control of controlsIn(form)) choose(control, '');
}

/** What is chosen, filter by filter; what is left open is left out. */
export const choiceIn = (form: HTMLElement): Choice =>
  Object.fromEntries(
    controlsIn(form)
      .filter((control) => control.value !== '' && (control instanceof HTMLSelectElement || control.checked))
      .map(({ name, value }) => [name, value]),
  );

/** Writes the choice into the address, so that it can be linked to, and how much is shown, for who comes back. */
export function keepChoice(choice: Choice, room: number): void {
  const query = new URLSearchParams({ ...choice }).toString();
  const ownPlace = location.hash === LIST ? '' : location.hash;
  const place = query ? location.hash || LIST : ownPlace;
  history.replaceState(
    { room } satisfies KeptPlace,
    '',
    `${location.pathname}${query && `?${query}`}${place}`,
  );
}

/** What the form calls a value: `sif` -> "SIF"; a tone is its own word. */
export const labelsOf =
  (form: HTMLElement) =>
  (name: string, value: string): string => {
    const control = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return control?.selectedOptions[0]?.text ?? value;
  };
