export type Control = HTMLInputElement | HTMLSelectElement;

const isSame = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

const isTyped = ({ type }: HTMLInputElement): boolean => type !== 'radio' && type !== 'checkbox';

/** Sets a control to what was asked for, by value or name in any case. False where it offers no such thing. */
export function choose(control: Control, asked: string): boolean {
  if (control instanceof HTMLSelectElement) {
    const option = [...control.options].find(
      ({ value, text }) => isSame(value, asked) || isSame(text, asked),
    );
    if (option) control.value = option.value;
    return option !== undefined;
  }
  if (isTyped(control)) {
    control.value = asked;
    return true;
  }
  control.checked = isSame(control.value, asked);
  return control.checked;
}

/** Takes the choices from an address. What is asked of filters that do not offer it is said. */
export function chooseFrom(address: string, controls: readonly Control[]): string {
  const unknown = [...new URLSearchParams(address)].filter(([name, asked]) => {
    const meant = controls.filter((control) => control.name === name);
    return meant.length > 0 && meant.filter((control) => choose(control, asked)).length === 0;
  });
  return leftOutInWords(unknown.map(([, asked]) => asked));
}

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "There is no filter “purple”; it was left out. " Each is named once; empty where nothing was left out. */
export function leftOutInWords(asked: readonly string[]): string {
  const named = [...new Set(asked)].map((each) => `“${each}”`);
  if (named.length === 0) return '';
  return `There is no filter ${LIST.format(named)}; ${named.length === 1 ? 'it was' : 'they were'} left out. `;
}
