import type { Control } from '../choices.ts';
import type { Choice } from './narrow.ts';

/** The filters of a form. */
export const controlsIn = (form: HTMLElement): Control[] => [
  ...form.querySelectorAll<Control>('input, select'),
];

/** What is chosen, filter by filter; what is left open is left out. */
export const choiceIn = (form: HTMLElement): Choice =>
  Object.fromEntries(
    controlsIn(form)
      .filter((control) => control.value !== '' && (control instanceof HTMLSelectElement || control.checked))
      .map(({ name, value }) => [name, value]),
  );

/** Writes the choice into the address, so that it can be linked to. */
export function keepChoice(choice: Choice): void {
  const query = new URLSearchParams({ ...choice }).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

/** What the form calls a value: `to-2017` -> "Up to 2017"; a tone is its own word. */
export const labelsOf =
  (form: HTMLElement) =>
  (name: string, value: string): string => {
    const control = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return control?.selectedOptions[0]?.text ?? value;
  };
