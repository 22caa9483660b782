import { sayAloud } from './say-aloud.ts';
import { handoutKey, handoutInWords, isChosen, withChosen } from './handout/list.ts';
import { store, stored } from './handout/stored.ts';
import { showWay } from './handout/way.ts';
import { pageInWords } from './here.ts';
import type { SavedFormat } from './statement-tools/save-reference.ts';
import { addOpener } from './statement-tools/opener.ts';

// Beside every statement, wherever it stands: its link, its citation and its reference, whether it goes into the
// handout, and what is most like it in other councils. A long page has hundreds: each has a button that makes its tools.

const STATEMENT = '.line, article.statement';

function button(text: string, data: Record<string, string>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  Object.assign(made.dataset, data);
  return made;
}

/** "Ofsted, ‘Inspection of …’, 12 August 2025, paragraph 19": as it is printed; as short as the page has it elsewhere. */
const citedIn = (line: Element): string =>
  (line.querySelector('.origin .print-only') ?? line.querySelector('.origin a'))?.textContent.trim() ?? '';

/** The tools below a statement; null where it names no place on a page of a source. */
function toolsOf(statement: HTMLElement): HTMLElement | null {
  const isOwn = statement.localName === 'article';
  const address = isOwn
    ? `${location.pathname}#${statement.id}`
    : (statement.querySelector('.origin a')?.getAttribute('href') ?? '');
  const key = handoutKey(address);
  if (!key) return null;
  const tools = document.createElement('span');
  tools.className = 'tools';
  // On its own page a statement has these already.
  if (!isOwn)
    tools.append(
      button('Copy link', { copy: '', copyUrl: address }),
      button('Copy citation', { copy: '', copyText: citedIn(statement), copyUrl: address }),
    );
  const like = button('Alike elsewhere', { alike: key, base: address.slice(0, address.indexOf('sources/')) });
  like.ariaExpanded = 'false';
  tools.append(
    button(labelFor(key), { handout: key }),
    like,
    button('RIS', { save: 'ris', address }),
    button('BibTeX', { save: 'bib', address }),
  );
  return tools;
}

/** What opens stands right behind the button that opens it. */
function toggleTools(opener: HTMLButtonElement): void {
  const statement = opener.closest<HTMLElement>(STATEMENT);
  const isOpen = opener.ariaExpanded === 'true';
  if (isOpen)
    for (const open of statement?.querySelectorAll('.open-tools + .tools, .alike') ?? []) open.remove();
  const tools = statement && !isOpen ? toolsOf(statement) : null;
  if (tools) opener.after(tools);
  const chosen = tools?.querySelector<HTMLButtonElement>('[data-handout]');
  if (chosen) showWayBeside(chosen);
  opener.ariaExpanded = String(tools !== null);
}

const labelFor = (key: string): string =>
  isChosen(stored(), key) ? 'Take out of handout' : 'Add to handout';

/** The list opens below the statement; what shows it is fetched when the first is asked for. */
async function openAlike(pressed: HTMLButtonElement): Promise<void> {
  const isOpen = pressed.ariaExpanded === 'true';
  pressed.ariaExpanded = String(!isOpen);
  const statement = pressed.closest(STATEMENT);
  if (isOpen) return statement?.querySelector('.alike')?.remove();
  const place = document.createElement('div');
  place.className = 'alike';
  (statement?.querySelector('.origin') ?? statement?.querySelector('.tools'))?.after(place);
  const { alike = '', base = '/' } = pressed.dataset;
  const { showRelated } = await import('./related.ts');
  const said = await showRelated(place, base, alike);
  if (place.isConnected) sayAloud(said);
}

/** What writes references is fetched when the first is asked for. */
async function save(pressed: HTMLButtonElement): Promise<void> {
  const statement = pressed.closest(STATEMENT);
  const { save: format, address = '' } = pressed.dataset;
  const cited =
    statement?.querySelector('.citation')?.textContent ?? statement?.querySelector('.origin a')?.textContent;
  try {
    const { saveReference } = await import('./statement-tools/save-reference.ts');
    await saveReference(address, cited ?? '', format as SavedFormat);
    sayAloud('The reference is saved.');
  } catch {
    pressed.textContent = 'Could not be loaded';
    sayAloud('The reference could not be loaded.');
  }
}

function choose(chosen: HTMLButtonElement): void {
  const key = chosen.dataset.handout ?? '';
  // Its source is named with each statement anyway.
  const words = location.pathname.includes('/sources/') ? '' : pageInWords();
  const after = withChosen(stored(), key, words);
  const isKept = store(after);
  chosen.textContent = isKept ? labelFor(key) : 'This browser keeps nothing';
  showWay();
  showWayBeside(chosen);
  if (isKept) sayAloud(`The handout has ${handoutInWords(after) || 'nothing in it'}.`);
}

/** The way to the handout stands also beside what is in it, where its tools were opened or used last. */
function showWayBeside(chosen: HTMLButtonElement): void {
  document.querySelector('.tools .to-handout')?.remove();
  const known = document.querySelector<HTMLAnchorElement>('.crumbs .to-handout');
  if (!known || !isChosen(stored(), chosen.dataset.handout ?? '')) return;
  const way = document.createElement('a');
  way.className = 'to-handout';
  way.href = known.href;
  way.textContent = 'See handout';
  chosen.after(way);
}

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest('button');
  if (pressed?.matches('.open-tools')) toggleTools(pressed);
  else if (pressed?.dataset.handout) choose(pressed);
  else if (pressed?.dataset.alike) void openAlike(pressed);
  else if (pressed?.dataset.save) void save(pressed);
});
for (const statement of document.querySelectorAll(STATEMENT)) addOpener(statement);
for (const question of document.querySelectorAll<HTMLElement>('[data-question]')) {
  const { question: key = '' } = question.dataset;
  const tools = document.createElement('span');
  tools.className = 'tools';
  tools.append(button(labelFor(key), { handout: key }));
  question.append(tools);
}
