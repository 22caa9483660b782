import { isSearchKeyOn, switchSearchKey } from './search-key.ts';

/** The switch on the page on accessibility: it is shown only where a script can work it. */
for (const place of document.querySelectorAll<HTMLElement>('[data-search-key]')) {
  const box = place.querySelector('input');
  if (!box) continue;
  place.hidden = false;
  box.checked = isSearchKeyOn();
  box.addEventListener('change', () => switchSearchKey(box.checked));
}
