import { comparisonIn, searchOf, type Comparison } from './compare/choice.ts';
import type { CouncilData } from './compare/council-data.ts';
import { councilLoader } from './compare/load-council.ts';
import { areaRows, saidOn } from './compare/rows.ts';
import { addressUnder, copyOf, statementLine } from './statement-filters/show.ts';

// The page where councils are compared: what is chosen stands in the address, and each council is loaded once.
const SHOWN = 12;

const form = document.querySelector<HTMLElement>('[data-compare]');
const status = document.querySelector<HTMLElement>('[data-compare-status]');
const compared = document.querySelector<HTMLElement>('[data-compared]');

function wire(form: HTMLElement, status: HTMLElement, compared: HTMLElement): void {
  const base = form.dataset.base ?? '/';
  const areas = JSON.parse(form.dataset.areas ?? '[]') as { id: string; name: string }[];
  const councils = [...form.querySelectorAll<HTMLSelectElement>('[name="council"]')];
  const theme = form.querySelector<HTMLSelectElement>('[name="theme"]');
  const load = councilLoader(base);
  let turn = 0;

  const show = async (choice: Comparison): Promise<void> => {
    const mine = ++turn;
    // Room is kept for what comes, and for nothing else.
    document.documentElement.toggleAttribute('data-asked', choice.councils.length > 1);
    if (choice.councils.length < 2) {
      compared.replaceChildren();
      status.textContent = 'Choose at least two councils.';
      return;
    }
    status.textContent = 'Loading …';
    try {
      const data = await Promise.all(choice.councils.map(load));
      if (mine !== turn) return;
      const label = theme?.selectedOptions[0]?.text ?? '';
      compared.replaceChildren(
        judgedTable(data, areas, base),
        ...(choice.theme ? [themeTable(data, { id: choice.theme, name: label }, base)] : []),
      );
      status.textContent = `${data.map(({ name }) => name).join(', ')}${choice.theme && `; ${label}`}`;
    } catch {
      if (mine !== turn) return;
      document.documentElement.removeAttribute('data-asked');
      status.textContent = 'What is known of a council could not be loaded. Choose again to try again.';
    }
  };

  const chosen = (): Comparison => ({
    councils: [...new Set(councils.map(({ value }) => value).filter(Boolean))],
    theme: theme?.value ?? '',
  });
  const restore = () => {
    const choice = comparisonIn(location.search, {
      councils: valuesOf(councils[0]),
      themes: valuesOf(theme),
    });
    councils.forEach((select, index) => (select.value = choice.councils[index] ?? ''));
    if (theme) theme.value = choice.theme;
    void show(choice);
  };
  form.addEventListener('change', () => {
    const choice = chosen();
    history.pushState(null, '', `${location.pathname}${searchOf(choice)}`);
    void show(choice);
  });
  window.addEventListener('popstate', restore);
  restore();
}

const valuesOf = (select: HTMLSelectElement | null | undefined): Set<string> =>
  new Set([...(select?.options ?? [])].map(({ value }) => value).filter(Boolean));

function element(name: string, text: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function linkTo(name: string, url: string, base: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = addressUnder(base, url);
  anchor.textContent = name;
  return anchor;
}

/** A table that scrolls sideways within itself, with a column for each council. */
function sideBySide(
  caption: string,
  data: readonly CouncilData[],
  rows: HTMLElement[],
  base: string,
): HTMLElement {
  const table = element('table', '', element('caption', caption));
  table.className = 'compare stacks by-council';
  const heads = data.map(({ name, url }) => scoped('th', 'col', linkTo(name, url, base)));
  table.append(
    element('thead', '', element('tr', '', element('td', ''), ...heads)),
    element('tbody', '', ...rows),
  );
  const scroller = element('div', '', table);
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  scroller.role = 'group';
  scroller.ariaLabel = caption;
  return scroller;
}

function scoped(name: string, scope: string, content: Node | string): HTMLElement {
  const cell = element(name, '');
  cell.setAttribute('scope', scope);
  cell.append(content);
  return cell;
}

/** Names the council beside its cell, for a small screen, where cells stand below each other. */
function labelled(council: CouncilData | undefined, cell: HTMLElement): HTMLElement {
  cell.dataset.label = council?.name ?? '';
  return cell;
}

function judgedTable(
  data: readonly CouncilData[],
  areas: { id: string; name: string }[],
  base: string,
): HTMLElement {
  const rows = areaRows(data, areas).map(({ name, cells }) =>
    element(
      'tr',
      '',
      scoped('th', 'row', name),
      ...cells.map((cell, index) => labelled(data[index], element('td', '', ...cell.map(gradeLine)))),
    ),
  );
  const caption =
    'Judgements by area, the latest first. Grades of different frameworks stand on different footings.';
  return sideBySide(caption, data, rows, base);

  function gradeLine({
    grade,
    when,
    url,
    framework,
  }: ReturnType<typeof areaRows>[number]['cells'][number][number]) {
    const line = element('p', '', copyOf(`[data-grade-template="${grade}"]`), element('span', ' '));
    line.append(linkTo(when, url, base), ` (${framework})`);
    line.className = 'small';
    return line;
  }
}

function themeTable(
  data: readonly CouncilData[],
  theme: { id: string; name: string },
  base: string,
): HTMLElement {
  const cells = data.map((council) => {
    const said = saidOn(council, theme.id);
    const thread = council.threads[theme.id];
    const cell = element('td', '', ...said.slice(0, SHOWN).map((each) => yearAndLine(each)));
    if (said.length === 0) cell.append('Nothing on it is told here, which does not say that all was well.');
    if (thread)
      cell.append(element('p', '', linkTo(`All ${said.length} statements, event by event`, thread, base)));
    return labelled(council, cell);
  });
  const row = element('tr', '', scoped('th', 'row', theme.name), ...cells);
  return sideBySide(`${theme.name}: what was said, the newest first.`, data, [row], base);

  function yearAndLine(statement: ReturnType<typeof saidOn>[number]): HTMLElement {
    const line = statementLine(statement, base);
    const year = element('span', statement.year);
    year.className = 'small';
    line.prepend(year);
    return line;
  }
}

if (form && status && compared) wire(form, status, compared);
