/** At most so many councils stand side by side. */
export const MOST_COMPARED = 4;

/** What is compared: councils by id, each once, and one theme or none. */
export interface ComparedCouncils {
  councils: string[];
  theme: string;
}

/** `?councils=bradford,leeds&theme=exploitation` -> what is compared; unknown ids are left out. */
export function comparisonIn(
  search: string,
  known: { councils: Set<string>; themes: Set<string> },
): ComparedCouncils {
  const params = new URLSearchParams(search);
  const councils = (params.get('councils') ?? '').split(',').map((id) => id.trim().toLowerCase());
  const theme = params.get('theme') ?? '';
  return {
    councils: [...new Set(councils)].filter((id) => known.councils.has(id)).slice(0, MOST_COMPARED),
    theme: known.themes.has(theme) ? theme : '',
  };
}

/** The other way round; commas stay as they are, so that the address can be read. */
export function searchOf({ councils, theme }: ComparedCouncils): string {
  const parts = [councils.length > 0 && `councils=${councils.join(',')}`, theme && `theme=${theme}`];
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}

const LIST = new Intl.ListFormat('en-GB');

/** "Compare Leeds and Kent: Neglect": what paper, a tab and a bookmark call a comparison. */
export const comparisonTitle = (councils: readonly string[], theme: string): string =>
  `Compare ${LIST.format(councils)}${theme && `: ${theme}`}`;
