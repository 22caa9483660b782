/** "concern, London": what the filters of statements on the page that is open leave; nothing where none is set. */
const filtersInWords = (): string => document.querySelector<HTMLElement>('[data-said]')?.dataset.said ?? '';

/** "Domestic abuse, filtered by concern, London": the page that is open. */
export function pageInWords(): string {
  const name = document.querySelector('h1')?.textContent.trim() ?? '';
  const filters = filtersInWords();
  return filters ? `${name}, filtered by ${filters}` : name;
}
