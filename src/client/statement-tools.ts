import { handoutKey, withStatement } from './handout/list.ts';
import { store, stored } from './handout/stored.ts';
import { pageInWords } from './here.ts';

// Beside every statement, wherever it stands: its link, its citation, whether it goes into the handout, and what is
// most like it in other councils.

const LINE = '.line:not(.has-tools), article.statement:not(.has-tools)';

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

function addTools(line: HTMLElement): void {
  line.classList.add('has-tools');
  const own = line.querySelector('.tools');
  const address = own
    ? `${location.pathname}#${line.id}`
    : line.querySelector<HTMLAnchorElement>('.origin a')?.getAttribute('href');
  const key = address && handoutKey(address);
  if (!address || !key) return;
  const choose = button(labelFor(key), { handout: key });
  const like = button('Alike elsewhere', { alike: key, base: address.slice(0, address.indexOf('sources/')) });
  like.setAttribute('aria-expanded', 'false');
  if (own) return own.append(choose, like);
  const tools = document.createElement('span');
  tools.className = 'tools';
  tools.append(
    button('Copy link', { copy: '', copyUrl: address }),
    button('Copy citation', { copy: '', copyText: citedIn(line), copyUrl: address }),
    choose,
    like,
  );
  line.querySelector('.origin')?.append(tools);
}

const labelFor = (key: string): string =>
  stored().statements.includes(key) ? 'Take out of handout' : 'Add to handout';

/** The list opens below the statement; what shows it is fetched when the first is asked for. */
async function openAlike(pressed: HTMLButtonElement): Promise<void> {
  const isOpen = pressed.getAttribute('aria-expanded') === 'true';
  pressed.setAttribute('aria-expanded', String(!isOpen));
  const line = pressed.closest<HTMLElement>('.has-tools');
  if (isOpen) return line?.querySelector('.alike')?.remove();
  const place = document.createElement('div');
  place.className = 'alike';
  (pressed.closest('.origin') ?? pressed.closest('.tools'))?.after(place);
  const { alike = '', base = '/' } = pressed.dataset;
  const { showRelated } = await import('./related.ts');
  const said = await showRelated(place, base, alike);
  const status = document.querySelector('[data-announce]');
  if (status && place.isConnected) status.textContent = said;
}

function choose(chosen: HTMLButtonElement): void {
  const key = chosen.dataset.handout ?? '';
  // Its source is named with each statement anyway.
  const words = location.pathname.includes('/sources/') ? '' : pageInWords();
  const after = withStatement(stored(), key, words);
  const isKept = store(after);
  chosen.textContent = isKept ? labelFor(key) : 'This browser keeps nothing';
  showWay(chosen, isKept && after.statements.includes(key));
  const count = after.statements.length;
  const status = document.querySelector('[data-announce]');
  if (status && isKept)
    status.textContent = `The handout has ${count} ${count === 1 ? 'statement' : 'statements'}.`;
}

/** The way to the handout stands beside what has just gone into it, and there only. */
function showWay(chosen: HTMLButtonElement, isIn: boolean): void {
  document.querySelector('.tools .to-handout')?.remove();
  const next = chosen.nextElementSibling;
  if (!isIn || !(next instanceof HTMLElement)) return;
  const way = document.createElement('a');
  way.className = 'to-handout';
  way.href = `${next.dataset.base ?? '/'}handout/`;
  way.textContent = 'See handout';
  chosen.after(way);
}

/** Lines come late where filters find them, and a long page has hundreds: each gets its tools when it is first reached. */
function reach(event: Event): void {
  const line = (event.target as Element | null)?.closest<HTMLElement>(LINE);
  if (line) addTools(line);
}

document.addEventListener('pointerover', reach);
document.addEventListener('focusin', reach);
document.addEventListener('click', (event) => {
  const chosen = (event.target as Element).closest<HTMLButtonElement>('button[data-handout]');
  if (chosen) choose(chosen);
  const alike = (event.target as Element).closest<HTMLButtonElement>('button[data-alike]');
  if (alike) void openAlike(alike);
});
