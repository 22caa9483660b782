import { inDigits } from '../model/digits.ts';
import { choose, chooseFrom, type Control } from './choices.ts';
import { groupsIn, narrowed, said, type Choice, type StatementData } from './statement-filters/narrow.ts';
import { groupItem } from './statement-filters/show.ts';

// The filters of a page of statements: they work over every statement of it, which they load when first used.
const A_PAGE = 30;

const form = document.querySelector<HTMLElement>('[data-statement-filters]');
const count = document.querySelector<HTMLElement>('[data-statement-count]');
const list = document.querySelector<HTMLElement>('[data-statements]');
const found = document.querySelector<HTMLElement>('[data-found]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');

interface Parts {
  form: HTMLElement;
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
  let data: Promise<StatementData> | null = null;
  let turn = 0;
  let shown = A_PAGE;
  let total = 0;
  /** What the address asked for and no filter offers. */
  let left = '';

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
    count.textContent = left + atFirst;
  };

  const show = (loaded: StatementData, choice: Choice) => {
    const statements = narrowed(loaded, choice);
    total = statements.length;
    const groups = groupsIn(statements.slice(0, shown));
    list.hidden = true;
    found.replaceChildren(...groups.map((group) => groupItem(group, loaded, base)));
    more.hidden = statements.length <= shown;
    count.textContent = `${left}${inDigits(statements.length)} of ${inDigits(loaded.statements.length)} statements: ${said(choice, labelsOf(form))}.`;
  };

  /** Who asked for more stands at the first of it, and hears how much there is. */
  const goTo = (from: number) => {
    const lines = found.querySelectorAll<HTMLElement>('.line');
    lines[from]?.querySelector('a')?.focus();
    const status = document.querySelector('[data-announce]');
    if (status && lines.length > from)
      status.textContent = `${inDigits(from + 1)} to ${inDigits(lines.length)} of ${inDigits(total)}`;
  };

  form.addEventListener('input', () => {
    left = '';
    shown = A_PAGE;
    void update();
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    left = '';
    for (const control of controlsIn(form)) choose(control, '');
    void update();
  });
  more.addEventListener('click', () => {
    const from = shown;
    shown += A_PAGE;
    void update().then(() => goTo(from));
  });
  form.hidden = false;
  left = chooseFrom(location.search, controlsIn(form));
  void update();
}

async function load(address: string): Promise<StatementData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return (await response.json()) as StatementData;
}

const controlsIn = (form: HTMLElement): Control[] => [...form.querySelectorAll<Control>('input, select')];

/** What is chosen, filter by filter; what is left open is left out. */
const choiceIn = (form: HTMLElement): Choice =>
  Object.fromEntries(
    controlsIn(form)
      .filter((control) => control.value !== '' && (control instanceof HTMLSelectElement || control.checked))
      .map(({ name, value }) => [name, value]),
  );

/** Writes the choice into the address, so that it can be linked to. */
function keep(choice: Choice): void {
  const query = new URLSearchParams({ ...choice }).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

/** What the form calls a value: `to-2017` -> "Up to 2017"; a tone is its own word. */
const labelsOf =
  (form: HTMLElement) =>
  (name: string, value: string): string => {
    const control = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return control?.selectedOptions[0]?.text ?? value;
  };

if (form && count && list && found && more) wire({ form, count, list, found, more });
