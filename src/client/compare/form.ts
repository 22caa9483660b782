import { comparisonIn, searchOf, type AskedComparison } from './choice.ts';

/** The choice of councils and a theme, which stands in the address too. */
export interface ComparisonForm {
  /** Reads the choice from the address into the form. */
  restored: () => AskedComparison;
  /** Writes the choice of the form into the address, as a new entry of the history. */
  entered: () => AskedComparison;
  /** What the chosen theme is called. */
  themeName: () => string;
  /** Whether a theme has a list of what is said in a council and its neighbours. */
  hasNeighboursList: (council: string, theme: string) => boolean;
}

/** Connects a form of councils and themes with the address. */
export function comparisonForm(form: HTMLElement): ComparisonForm {
  const councils = [...form.querySelectorAll<HTMLSelectElement>('[name="council"]')];
  const theme = form.querySelector<HTMLSelectElement>('[name="theme"]');
  const ended = new Set(
    [...form.querySelectorAll<HTMLOptionElement>('optgroup option')].map(({ value }) => value),
  );
  const nothingNear = JSON.parse(form.dataset.nothingNear ?? '{}') as Record<string, string[]>;
  return {
    restored: () => {
      const known = { councils: namesIn(councils[0]), themes: namesIn(theme) };
      const choice = comparisonIn(location.search, known);
      councils.forEach((select, index) => (select.value = choice.councils[index] ?? ''));
      if (theme) theme.value = choice.theme;
      return choice;
    },
    entered: () => {
      const ids = councils.map(({ value }) => value).filter(Boolean);
      const choice = { councils: [...new Set(ids)], theme: theme?.value ?? '', leftOut: '' };
      history.pushState(null, '', `${location.pathname}${searchOf(choice)}`);
      return choice;
    },
    themeName: () => theme?.selectedOptions[0]?.text ?? '',
    hasNeighboursList: (council, theme) => !ended.has(council) && !nothingNear[theme]?.includes(council),
  };
}

/** The options of a select by their values; not the one that stands for none. */
const namesIn = (select: HTMLSelectElement | null | undefined): Map<string, string> =>
  new Map([...(select?.options ?? [])].flatMap(({ value, text }) => (value ? [[value, text]] : [])));
