/** At most so many councils stand side by side. */
const MOST_COMPARED = 4;

const LIST = new Intl.ListFormat('en-GB');

/** What is compared: councils by id, each once, and one theme or none. */
export interface ComparedCouncils {
  councils: string[];
  theme: string;
}

/** What can be compared, by id with its name. */
interface KnownNames {
  councils: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
}

/** What an address asks to compare, and in words what of it is left out, and why; empty where nothing is. */
export interface AskedComparison extends ComparedCouncils {
  leftOut: string;
}

/** `?councils=bradford,leeds&theme=exploitation` -> what is compared. */
export function comparisonIn(search: string, { councils, themes }: KnownNames): AskedComparison {
  const params = new URLSearchParams(search);
  const asked = idsIn(params.get('councils') ?? '');
  const known = asked.filter((id) => councils.has(id));
  const [theme = ''] = idsIn(params.get('theme') ?? '');
  const beyond = known.slice(MOST_COMPARED).map((id) => councils.get(id) ?? id);
  return {
    councils: known.slice(0, MOST_COMPARED),
    theme: themes.has(theme) ? theme : '',
    leftOut: leftOutInWords([
      ...asked.filter((id) => !councils.has(id)).map((id) => `“${id}”, which is no council here`),
      ...(beyond.length > 0 ? [`${LIST.format(beyond)}, as at most four are compared`] : []),
      ...(theme && !themes.has(theme) ? [`“${theme}”, which is no theme here`] : []),
    ]),
  };
}

/** "Leeds, kent,,leeds" -> `leeds`, `kent`. */
const idsIn = (list: string): string[] => [
  ...new Set(list.split(',').flatMap((id) => id.trim().toLowerCase() || [])),
];

const leftOutInWords = (parts: readonly string[]): string =>
  parts.length > 0 ? `Left out: ${parts.join('; ')}. ` : '';

/** The other way round; commas stay as they are, so that the address can be read. */
export function searchOf({ councils, theme }: ComparedCouncils): string {
  const parts = [councils.length > 0 && `councils=${councils.join(',')}`, theme && `theme=${theme}`];
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}

/** "Compare Leeds and Kent: Neglect": what paper, a tab and a bookmark call a comparison. */
export const comparisonTitle = (councils: readonly string[], theme: string): string =>
  `Compare ${LIST.format(councils)}${theme && `: ${theme}`}`;
