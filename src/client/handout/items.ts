import type { CouncilData } from '../compare/council-data.ts';
import { councilLoader } from '../compare/load-council.ts';
import type { ShownStatement } from '../statement-filters/narrow.ts';
import { addressUnder, citedLine, copyOf } from '../statement-filters/show.ts';
import { addressOfKey, councilOfKey } from './list.ts';

/** Makes the item of a statement from its key: it loads the data of the council. `base`: where the site stands. */
export function itemMaker(base: string): (key: string) => Promise<HTMLElement> {
  const load = councilLoader(base);
  return async (key) => {
    const item = copyOf('[data-handout-item]');
    item.dataset.key = key;
    const url = addressOfKey(key);
    const address = addressUnder(base, url);
    try {
      const council = await load(councilOfKey(key));
      const statement = council.statements.find((each) => each.url === url);
      if (statement) fill(item, statement, council, base);
      else tell(item, 'This statement is no longer here.', address);
    } catch {
      tell(item, 'This statement could not be loaded. Reload the page to try again.', address);
    }
    return item;
  };
}

function fill(
  item: HTMLElement,
  statement: ShownStatement,
  { councils, events, sources }: CouncilData,
  base: string,
): void {
  [item.dataset.theme] = statement.themes;
  const council = councils[statement.council];
  const event = events[statement.event];
  if (council) name(item, council.name, addressUnder(base, council.url));
  const when = item.querySelector('.evidence-when span');
  if (when) when.textContent = event ? `${event.name}, ${event.when}` : statement.year;
  const line = citedLine(statement, sources, base);
  line.querySelector('.origin')?.append(addressOnPaper(addressUnder(base, statement.url)));
  lineOf(item)?.replaceWith(line);
}

/** Where readers of the sheet find the statement. */
function addressOnPaper(address: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'print-only address';
  made.textContent = new URL(address, location.href).href;
  return made;
}

function tell(item: HTMLElement, words: string, address: string): void {
  name(item, words, address);
  lineOf(item)?.remove();
}

const lineOf = (item: HTMLElement): Element | null => item.querySelector('[data-handout-line]');

function name(item: HTMLElement, words: string, address: string): void {
  const [place] = item.querySelectorAll('a');
  if (!place) return;
  place.textContent = words;
  place.href = address;
}
