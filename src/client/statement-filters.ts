import { groupsIn, narrowed, said, type Choice, type ThemeData } from './statement-filters/narrow.ts';
import { groupItem } from './statement-filters/show.ts';

// The filters of a theme's page: they work over every statement on the theme, which they load when first used.
const A_PAGE = 30;

const form = document.querySelector<HTMLFormElement>('[data-statement-filters]');
const count = document.querySelector<HTMLElement>('[data-statement-count]');
const list = document.querySelector<HTMLElement>('[data-statements]');
const found = document.querySelector<HTMLElement>('[data-found]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');

interface Parts {
  form: HTMLFormElement;
  count: HTMLElement;
  /** The newest statements, as the page came. */
  list: HTMLElement;
  /** What the filters leave. */
  found: HTMLElement;
  more: HTMLButtonElement;
}

function wire({ form, count, list, found, more }: Parts): void {
  const atFirst = count.textContent;
  const base = form.dataset.base ?? '/';
  let data: Promise<ThemeData> | null = null;
  let turn = 0;
  let shown = A_PAGE;

  const update = async () => {
    const mine = ++turn;
    const choice = choiceIn(form);
    keep(choice);
    form.querySelector<HTMLElement>('[data-neighbours]')?.toggleAttribute('hidden', !choice.council);
    if (Object.keys(choice).length === 0) return showAll();
    data ??= load(form.dataset.url ?? '');
    try {
      const loaded = await data;
      if (mine === turn) show(loaded, choice);
    } catch {
      data = null;
      count.textContent = 'The statements could not be loaded. The years below hold all of them.';
    }
  };

  const showAll = () => {
    found.replaceChildren();
    list.hidden = false;
    more.hidden = true;
    count.textContent = atFirst;
  };

  const show = (loaded: ThemeData, choice: Choice) => {
    const statements = narrowed(loaded, choice);
    const groups = groupsIn(statements.slice(0, shown));
    list.hidden = true;
    found.replaceChildren(...groups.map((group) => groupItem(group, loaded, base)));
    more.hidden = statements.length <= shown;
    count.textContent = `${statements.length} of ${loaded.statements.length} statements: ${said(choice, labelsOf(form))}.`;
  };

  form.addEventListener('input', () => {
    shown = A_PAGE;
    void update();
  });
  form.addEventListener('reset', () => setTimeout(() => void update()));
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    shown += A_PAGE;
    void update();
  });
  form.hidden = false;
  restore(form);
  void update();
}

async function load(address: string): Promise<ThemeData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return (await response.json()) as ThemeData;
}

const choiceIn = (form: HTMLFormElement): Choice =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));

/** Writes the choice into the address, so that it can be linked to. */
function keep(choice: Choice): void {
  const query = new URLSearchParams({ ...choice }).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

/** Takes the choice from the address; what no control offers is left out. */
function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement && optionOf(control, value)) control.value = value;
    else if (control instanceof RadioNodeList) control.value = value;
    else if (control instanceof HTMLInputElement) control.checked = true;
  }
}

const optionOf = (select: HTMLSelectElement, value: string): boolean =>
  [...select.options].some((option) => option.value === value);

/** What the form calls a value: `concern` -> "concern". */
const labelsOf =
  (form: HTMLFormElement) =>
  (name: string, value: string): string => {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? value;
    return value;
  };

if (form && count && list && found && more) wire({ form, count, list, found, more });
