const KEPT_AS = 'search-key';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** A browser may keep nothing for a site: then the key is on. */
export function isSearchKeyOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether the key leads to the search box. */
export function switchSearchKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // What cannot be kept holds for no page.
  }
}

/** `/` leads to the search box of the page, unless something is being typed or the reader switched it off. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const box = document.querySelector<HTMLInputElement>('main input[type="search"], input[type="search"]');
  if (!box || !isSearchKeyOn()) return;
  event.preventDefault();
  box.focus();
});
