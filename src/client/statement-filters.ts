import { inDigits } from '../model/digits.ts';
import { choose, chooseFrom } from './choices.ts';
import { jsonLoader } from './load-json.ts';
import { choiceIn, controlsIn, keepChoice, labelsOf } from './statement-filters/form.ts';
import { statementDrawer, type Places } from './statement-filters/list.ts';
import { narrowed, said, type StatementData } from './statement-filters/narrow.ts';

// The filters of a page of statements: they work over every statement of it, which they load when first used.

const form = document.querySelector<HTMLElement>('[data-statement-filters]');
const count = document.querySelector<HTMLElement>('[data-statement-count]');
const list = document.querySelector<HTMLElement>('[data-statements]');
const found = document.querySelector<HTMLElement>('[data-found]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');

function wire(form: HTMLElement, count: HTMLElement, places: Places): void {
  const atFirst = count.textContent;
  const statements = statementDrawer(places, form.dataset.base ?? '/');
  const load = jsonLoader<StatementData>();
  let turn = 0;
  /** What the address asked for and no filter offers. */
  let left = chooseFrom(location.search, controlsIn(form));

  const update = async () => {
    const mine = ++turn;
    const choice = choiceIn(form);
    keepChoice(choice);
    form.querySelector<HTMLElement>('[data-neighbours]')?.toggleAttribute('hidden', !choice.council);
    delete count.dataset.said;
    if (Object.keys(choice).length === 0) {
      statements.asItCame();
      count.textContent = left + atFirst;
      return;
    }
    try {
      const loaded = await load(form.dataset.url ?? '');
      if (mine !== turn) return;
      const fitting = narrowed(loaded, choice);
      statements.show(fitting, loaded);
      const words = said(choice, labelsOf(form));
      count.dataset.said = words;
      count.textContent = `${left}${inDigits(fitting.length)} of ${inDigits(loaded.statements.length)} statements: ${words}.`;
    } catch {
      count.textContent = 'The statements could not be loaded. The years below hold all of them.';
    }
  };

  form.addEventListener('input', () => {
    left = '';
    statements.toFirstPage();
    void update();
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    left = '';
    for (const control of controlsIn(form)) choose(control, '');
    void update();
  });
  places.more.addEventListener('click', () => {
    const from = statements.addPage();
    void update().then(() => statements.goTo(from));
  });
  form.hidden = false;
  void update();
}

if (form && count && list && found && more) wire(form, count, { list, found, more });
