import { START_FILE, type SearchStart } from '../search/pieces/format.ts';
import { suggestions } from '../search/browser/suggest.ts';
import { element } from './search/elements.ts';

/** Councils, themes and words whose names begin as what is typed, as links below the box. */
function wire(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLInputElement>('input[type="search"]');
  const list = form.querySelector<HTMLUListElement>('[data-suggestions]');
  if (!box || !list) return;
  const base = form.dataset.base ?? '/';
  let start: Promise<SearchStart> | null = null;
  const load = async () => (await (await fetch(`${base}search-index/${START_FILE}`)).json()) as SearchStart;
  const names = () => (start ??= load());

  async function suggest(): Promise<void> {
    const typed = box?.value ?? '';
    const found = suggestions(typed, await names());
    if (typed !== box?.value) return;
    const items = found.map(({ name, kind, url }) =>
      element('li', {}, element('a', { href: base + url.slice(1) }, name), ` ${kind}`),
    );
    list?.replaceChildren(...items);
    list?.toggleAttribute('hidden', items.length === 0);
  }

  /** Without its names the box is still a box: nothing is said. */
  const quietly = () => void suggest().catch(() => (start = null));
  box.addEventListener('focus', () => void names().catch(() => (start = null)), { once: true });
  box.addEventListener('input', quietly);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') list.hidden = true;
    const links = [...list.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || links.length === 0 || list.hidden) return;
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
    (links[next] ?? box).focus();
    event.preventDefault();
  });
}

document.querySelectorAll<HTMLFormElement>('[data-suggest]').forEach(wire);
