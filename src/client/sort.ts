/** The newest first; ranks and names from the first. */
const DESCENDING = 'date';

function compare(a: string | undefined, b: string | undefined, key: string): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const order = a.localeCompare(b, 'en', { numeric: true });
  return key === DESCENDING ? -order : order;
}

/** Puts the items of a list in the order chosen; the first choice is the order in which the page was made. */
function wireOrder(select: HTMLSelectElement): void {
  const list = document.getElementById(select.dataset.sort ?? '');
  if (!list) return;
  const items = [...list.children] as HTMLElement[];
  const sort = () => {
    const key = select.value;
    list.append(...(key ? items.toSorted((a, b) => compare(a.dataset[key], b.dataset[key], key)) : items));
  };
  select.addEventListener('change', sort);
  if (select.value !== '') sort();
}

for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-sort]')) wireOrder(select);
