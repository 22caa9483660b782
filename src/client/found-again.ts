// Themes that a council was found to have again are named in text: as links they would be most of the page. Who opens
// them gets links, to the theme in that council, made of those that the page has.

/** The ids of themes by their names, from the list by theme. */
const themes = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-by-theme] th a')].map(
    ({ textContent, pathname }) => [textContent.trim(), /\/themes\/([^/]+)\//u.exec(pathname)?.[1] ?? ''],
  ),
);

/** "Neglect; Turnover" -> a link for each. `journey`: the address of the council’s journey. */
function linked(names: string, journey: string): (HTMLElement | string)[] {
  return names.split('; ').flatMap((name, index) => {
    const theme = themes.get(name);
    const link = document.createElement('a');
    link.textContent = name;
    link.href = new URL(`${theme ?? ''}/`, journey).href;
    return [index > 0 ? '; ' : '', theme ? link : name];
  });
}

document.querySelector('[data-found-again]')?.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const named = target.querySelector('p:not(:has(a))');
    const journey = target.parentElement?.querySelector('a')?.href;
    if (named && journey) named.replaceChildren(...linked(named.textContent, journey));
  },
  // It does not rise from the element that it happens to.
  true,
);
