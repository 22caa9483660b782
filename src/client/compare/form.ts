import { comparisonIn, searchOf, type ComparedCouncils } from './choice.ts';

/** The choice of councils and a theme, which stands in the address too. */
export interface ComparisonForm {
  /** Reads the choice from the address into the form. */
  restored: () => ComparedCouncils;
  /** Writes the choice of the form into the address, as a new entry of the history. */
  entered: () => ComparedCouncils;
  /** What the chosen theme is called. */
  themeName: () => string;
}

/** Connects a form of councils and themes with the address. */
export function comparisonForm(form: HTMLElement): ComparisonForm {
  const councils = [...form.querySelectorAll<HTMLSelectElement>('[name="council"]')];
  const theme = form.querySelector<HTMLSelectElement>('[name="theme"]');
  return {
    restored: () => {
      const known = { councils: valuesOf(councils[0]), themes: valuesOf(theme) };
      const choice = comparisonIn(location.search, known);
      councils.forEach((select, index) => (select.value = choice.councils[index] ?? ''));
      if (theme) theme.value = choice.theme;
      return choice;
    },
    entered: () => {
      const ids = councils.map(({ value }) => value).filter(Boolean);
      const choice = { councils: [...new Set(ids)], theme: theme?.value ?? '' };
      history.pushState(null, '', `${location.pathname}${searchOf(choice)}`);
      return choice;
    },
    themeName: () => theme?.selectedOptions[0]?.text ?? '',
  };
}

const valuesOf = (select: HTMLSelectElement | null | undefined): Set<string> =>
  new Set([...(select?.options ?? [])].map(({ value }) => value).filter(Boolean));
