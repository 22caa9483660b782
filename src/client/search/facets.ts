import type { FacetCounts } from '../../search/facets.ts';
import { FILTER_NAMES, FILTERS, type FilterName, type Filters } from '../../search/record.ts';
import { element } from './elements.ts';

type Counted = FacetCounts[FilterName][number];

const choice = (name: FilterName, { value, count }: Counted, isChosen: boolean): HTMLElement => {
  const box = element('input', { type: 'checkbox', name, value });
  box.checked = isChosen;
  return element(
    'label',
    { class: 'facet-choice' },
    box,
    ' ',
    value,
    ' ',
    element('span', { class: 'facet-count' }, `(${count})`),
  );
};

/** Years newest first; everything else by how much it would leave. */
const ordered = (name: FilterName, counts: Counted[]): Counted[] =>
  counts.toSorted((a, b) =>
    name === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || a.value.localeCompare(b.value),
  );

function group(name: FilterName, counts: Counted[], chosen: string[], isOpen: boolean): HTMLElement {
  const choices = ordered(name, counts).map((counted) =>
    choice(name, counted, chosen.includes(counted.value)),
  );
  const label = chosen.length > 0 ? `${FILTERS[name]} (${chosen.length} chosen)` : FILTERS[name];
  return element(
    'details',
    { class: 'facet', 'data-filter': name, ...(isOpen ? { open: '' } : {}) },
    element('summary', {}, label),
    element('fieldset', {}, element('legend', { class: 'hidden-visually' }, FILTERS[name]), ...choices),
  );
}

/** Draws the filters anew; groups stay open and the focus stays where it was. */
export function showFacets(place: HTMLElement, counts: FacetCounts, chosen: Filters): void {
  const open = new Set(
    [...place.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.filter),
  );
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const groups = FILTER_NAMES.filter((name) => counts[name].length > 0).map((name) =>
    group(name, counts[name], chosen[name] ?? [], open.has(name) || Boolean(chosen[name]?.length)),
  );
  place.replaceChildren(...groups);
  place.hidden = groups.length === 0;
  if (focused?.type === 'checkbox')
    [...place.querySelectorAll('input')]
      .find(({ name, value }) => name === focused.name && value === focused.value)
      ?.focus();
}

/** What is ticked. */
export const chosenIn = (place: HTMLElement): Filters =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => [
      name,
      [...place.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
        ({ value }) => value,
      ),
    ]),
  );
