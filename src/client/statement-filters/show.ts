import { addOpener } from '../statement-tools/opener.ts';
import { citationIn, type ShownStatement, type StatementData } from './narrow.ts';

/** A copy of what a template of the page holds. */
export function copyOf(selector: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(selector);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The page has no template ${selector}.`);
  return copy;
}

/** Statements of one event, under their council and event. `base`: where the site stands, with its last slash. */
export function groupItem(
  statements: readonly ShownStatement[],
  { councils, events, sources }: StatementData,
  base: string,
): HTMLElement {
  const item = copyOf('[data-group-template]');
  const [first] = statements;
  const council = first && councils[first.council];
  const event = first && events[first.event];
  const [councilLink, eventLink] = item.querySelectorAll('a');
  if (council) link(councilLink, council, base);
  const when = item.querySelector('span');
  if (event) {
    link(eventLink, event, base);
    if (when) when.textContent = event.when;
  } else for (const absent of [eventLink, when]) absent?.remove();
  const lines = statements.map((statement) => citedLine(statement, sources, base));
  item.querySelector('.stack')?.append(...lines);
  return item;
}

/** A statement with its source in full, for print and to be copied. */
export function citedLine(
  statement: ShownStatement,
  sources: StatementData['sources'],
  base: string,
): HTMLElement {
  const line = statementLine(statement, base);
  const citation = document.createElement('span');
  citation.className = 'print-only';
  citation.textContent = citationIn(sources, statement);
  const origin = line.querySelector('.origin');
  origin?.classList.add('is-cited');
  origin?.append(citation);
  addOpener(line);
  return line;
}

function link(anchor: HTMLAnchorElement | undefined, to: { name: string; url: string }, base: string): void {
  if (!anchor) return;
  anchor.textContent = to.name;
  anchor.href = addressUnder(base, to.url);
}

/** `/councils/x/` -> `/x/councils/x/`, where the site stands under `/x/`. */
export const addressUnder = (base: string, url: string): string => `${base}${url.slice(1)}`;

/** A statement as a line of its own. */
export function statementLine(
  { kind, tone, label, html, url, origin }: ShownStatement,
  base: string,
): HTMLElement {
  const item = copyOf('[data-statement-template]');
  item.classList.add(`is-${kind}`);
  const mark = item.querySelector('.label');
  if (tone) mark?.replaceWith(copyOf(`[data-tone-template="${tone}"]`));
  else if (mark) mark.textContent = label;
  // Written by the build, which lets nothing through that could run.
  item.querySelector('.origin')?.insertAdjacentHTML('beforebegin', html);
  const anchor = item.querySelector<HTMLAnchorElement>('.origin a');
  anchor?.append(origin);
  if (anchor) anchor.href = addressUnder(base, url);
  return item;
}
