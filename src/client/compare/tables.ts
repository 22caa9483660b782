import { addressUnder, copyOf, statementLine } from '../statement-filters/show.ts';
import type { CouncilData } from './council-data.ts';
import { addOpener } from '../statement-tools/opener.ts';
import { areaRows, saidOn } from './rows.ts';

/** At most so many statements of a council are shown at once. */
const SHOWN = 12;

function element(name: string, text: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function small(text: string): HTMLElement {
  const made = element('span', text);
  made.className = 'small';
  return made;
}

function linkTo(name: string, url: string, base: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = addressUnder(base, url);
  anchor.textContent = name;
  return anchor;
}

/** Where all that is said on a theme in one council and its neighbours stands in one list. */
export const neighboursLink = (
  council: string,
  theme: { id: string; name: string },
  base: string,
): HTMLElement =>
  element(
    'p',
    'Or read ',
    linkTo(
      `${theme.name} there and in its statistical neighbours, in one list`,
      `/themes/${theme.id}/?council=${council}&neighbours=1`,
      base,
    ),
  );

/** A table that scrolls sideways within itself, with a column for each council. */
function sideBySide(
  caption: string,
  data: readonly CouncilData[],
  rows: HTMLElement[],
  base: string,
): HTMLElement {
  const table = element('table', '', element('caption', caption));
  table.className = 'compare stacks by-council';
  const heads = data.map(({ name, url, ended }) => {
    const head = scoped('th', 'col', linkTo(name, url, base));
    if (ended) head.append(' ', small(ended));
    return head;
  });
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
  const { name = '', ended } = council ?? {};
  cell.dataset.label = ended ? `${name} (${ended})` : name;
  return cell;
}

/** An empty cell would look broken. */
function judgedCell(lines: HTMLElement[]): HTMLElement {
  if (lines.length > 0) return element('td', '', ...lines);
  const none = element('span', 'No judgement held here');
  none.className = 'absent';
  return element('td', '', none);
}

/** Sets the judgements of councils side by side, area by area. */
export function judgedTable(
  data: readonly CouncilData[],
  areas: { id: string; name: string }[],
  base: string,
): HTMLElement {
  const rows = areaRows(data, areas).map(({ name, cells }) =>
    element(
      'tr',
      '',
      scoped('th', 'row', name),
      ...cells.map((cell, index) => labelled(data[index], judgedCell(cell.map(gradeLine)))),
    ),
  );
  if (rows.length === 0) return element('p', 'No judgement of these councils is held here.');
  const caption = 'Judgements by area, the latest first. Grades of different frameworks are not one measure.';
  return sideBySide(caption, data, rows, base);

  function gradeLine({
    grade,
    when,
    url,
    framework,
  }: ReturnType<typeof areaRows>[number]['cells'][number][number]) {
    const line = element('p', '', copyOf(`[data-grade-template="${grade}"]`), element('span', ' '));
    line.append(linkTo(when, url, base), ` (${framework.replace(/ (?=\d)/u, '\u00a0')})`);
    line.className = 'small';
    return line;
  }
}

/** A journey tells of others too: of the council that was there before, or of one that was visited with it. */
function threadLabel(statements: number): string {
  if (statements === 0) return 'What its journey tells on it of another council';
  return statements === 1 ? '1 statement, with its event' : `All ${statements} statements, event by event`;
}

/** Sets what was said of councils on a theme side by side. */
export function themeTable(
  data: readonly CouncilData[],
  theme: { id: string; name: string },
  base: string,
): HTMLElement {
  const cells = data.map((council) => {
    const said = saidOn(council, theme.id);
    const thread = council.threads[theme.id];
    const cell = element('td', '', ...said.slice(0, SHOWN).map((each) => yearAndLine(each)));
    if (said.length === 0) cell.append('Nothing on it is told here, which does not say that all was well.');
    if (thread) cell.append(element('p', '', linkTo(threadLabel(said.length), thread, base)));
    return labelled(council, cell);
  });
  const row = element('tr', '', scoped('th', 'row', theme.name), ...cells);
  return sideBySide(`${theme.name}: what was said, the newest first.`, data, [row], base);

  function yearAndLine(statement: ReturnType<typeof saidOn>[number]): HTMLElement {
    const line = statementLine(statement, base);
    addOpener(line);
    line.prepend(small(statement.year));
    return line;
  }
}
