/**
 * Filters on a list of statements work by style sheet alone. This keeps them in the address and says how many are left.
 */
function wire(form: HTMLFormElement): void {
  const list = form.closest<HTMLElement>('[data-filtered]');
  const count = form.querySelector<HTMLOutputElement>('output');
  if (!list || !count) return;

  const recount = () => {
    const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
    const shown = items.filter((item) => item.checkVisibility()).length;
    count.value = shown === items.length ? `${shown} statements` : `${shown} of ${items.length} statements`;
  };
  const keep = () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '').map(([name, value]) => [name, String(value)]);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };
  const restore = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name);
      if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) control.value = value;
    }
  };

  form.addEventListener('change', () => {
    keep();
    recount();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  restore();
  recount();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) wire(form);
