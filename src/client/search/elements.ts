type Child = Node | string;

/** A new element with its attributes and content; text is set as text, never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The element of the search page that is called so in its markup. */
export function part<T extends HTMLElement>(name: string, type: new () => T): T {
  const found = document.querySelector(`[data-search-${name}]`);
  if (!(found instanceof type)) throw new Error(`The search page has no part called ${name}.`);
  return found;
}
