import { placeKeeper } from './kept-place.ts';
import { jsonLoader } from './load-json.ts';
import { saveFile } from './save-file.ts';
import { choiceIn, keepChoice, labelsOf, onChoice, takeChoice } from './statement-filters/form.ts';
import { landAtList } from './statement-filters/land.ts';
import { statementDrawer, type Places } from './statement-filters/list.ts';
import { leftInWords, said } from './statement-filters/in-words.ts';
import { narrowed, type Choice, type StatementData } from './statement-filters/narrow.ts';
import { addressUnder } from './statement-filters/show.ts';
import { statementTable, tableName } from './statement-filters/table.ts';
import { textOfHtml } from './statement-filters/text-of-html.ts';

// The filters of a page of statements: they work over every statement of it, which they load when first used.

const FAILED = 'The statements could not be loaded. The years below hold all of them.';

const form = document.querySelector<HTMLElement>('[data-statement-filters]');
const count = document.querySelector<HTMLElement>('[data-statement-count]');
const list = document.querySelector<HTMLElement>('[data-statements]');
const found = document.querySelector<HTMLElement>('[data-found]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const onPaper = document.querySelector<HTMLElement>('[data-on-paper]');
const download = document.querySelector<HTMLButtonElement>('[data-download]');

const load = jsonLoader<StatementData>();
const { title } = document;

/** The title names the choice, for tabs, for the history and on paper; neighbours are offered where a council is chosen. */
function nameChoice(form: HTMLElement, { council }: Choice, words: string): void {
  document.title = words ? `${words} – ${title}` : title;
  form.querySelector<HTMLElement>('[data-neighbours]')?.toggleAttribute('hidden', !council);
}

/** What is listed. Paper and handouts take from here what the filters leave in words. */
function tell(count: HTMLElement, text: string, words?: string): void {
  count.textContent = text;
  if (words) count.dataset.said = words;
  else delete count.dataset.said;
}

/** A table of nothing is not worth a file. */
const offerDownload = (isAny: boolean): void => {
  download?.toggleAttribute('hidden', !isAny);
};

function wire(form: HTMLElement, count: HTMLElement, places: Places): void {
  const atFirst = count.textContent;
  const place = placeKeeper(() => statements.room());
  const statements = statementDrawer(places, form.dataset.base ?? '/', place.take());
  let turn = 0;
  /** What the address asked for and no filter offers. */
  let left = takeChoice(form);

  const update = async () => {
    const mine = ++turn;
    const choice = choiceIn(form);
    const words = said(choice, labelsOf(form));
    keepChoice(choice, place.here(), mine === 1);
    nameChoice(form, choice, words);
    if (Object.keys(choice).length === 0) {
      statements.asItCame();
      offerDownload(true);
      place.returnToPlace();
      return tell(count, left + atFirst);
    }
    try {
      const loaded = await load(form.dataset.url ?? '');
      if (mine !== turn) return;
      const fitting = narrowed(loaded, choice);
      statements.show(fitting, loaded);
      offerDownload(fitting.length > 0);
      tell(count, left + leftInWords(loaded, { left: fitting, choice, labelOf: labelsOf(form) }), words);
    } catch {
      tell(count, FAILED);
    }
    place.returnToPlace();
  };

  onChoice(form, () => {
    left = '';
    statements.holdRoom(false);
    statements.toFirstPage();
    void update();
  });
  places.more.addEventListener('click', () => {
    const from = statements.addPage();
    void update().then(() => statements.goTo(from));
  });
  if (left || location.search) landAtList(statements);
  void update();
}

/** The reader gets exactly what the filters leave, whether it is all on the page or not. */
function wireDownload(form: HTMLElement, count: HTMLElement, button: HTMLButtonElement): void {
  const whole = (url: string) => new URL(addressUnder(form.dataset.base ?? '/', url), location.href).href;
  const save = async () => {
    const choice = choiceIn(form);
    try {
      const loaded = await load(form.dataset.url ?? '');
      const name = tableName(document.querySelector('h1')?.textContent ?? '', said(choice, labelsOf(form)));
      const table = statementTable(narrowed(loaded, choice), loaded, { whole, textOfHtml });
      saveFile(name, table, 'text/csv');
    } catch {
      count.textContent = FAILED;
    }
  };
  button.addEventListener('click', () => void save());
}

if (form && count && list && found && more && onPaper) {
  form.hidden = false;
  wire(form, count, { list, found, more, onPaper });
  if (download) wireDownload(form, count, download);
}
