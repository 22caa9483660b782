const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** True where every word typed begins a word of the name: "newc tyne" finds "Newcastle upon Tyne". */
export function isNamed(name: string, typed: string): boolean {
  const words = ` ${plain(name)}`;
  return plain(typed)
    .split(' ')
    .every((word) => words.includes(` ${word}`));
}

/** What readers find an item by: those of its parts that are marked, or else the whole of it. */
function nameOf(item: Element): string {
  const marked = [...item.querySelectorAll('[data-named]')];
  return (marked.length > 0 ? marked : [item]).map(({ textContent }) => textContent).join(' ');
}

/** Shows only the items of a list whose name fits what was typed, and only groups that have one. */
export function narrowList(list: HTMLElement, typed: string): void {
  for (const item of list.querySelectorAll('[data-item]'))
    item.classList.toggle('is-away', !isNamed(nameOf(item), typed));
  for (const group of list.querySelectorAll('[data-group]'))
    group.classList.toggle('is-away', !group.querySelector('[data-item]:not(.is-away)'));
}
