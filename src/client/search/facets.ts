import type { FacetCounts } from '../../search/browser/facets.ts';
import { FILTER_NAMES, FILTERS, type FilterName, type Filters } from '../../search/record.ts';
import { element } from './elements.ts';

type Counted = FacetCounts[FilterName][number];

const choice = (filter: FilterName, { value, name, count }: Counted, isChosen: boolean): HTMLElement => {
  const box = element('input', { type: 'checkbox', name: filter, value });
  box.checked = isChosen;
  return element(
    'label',
    { class: 'facet-choice' },
    box,
    ' ',
    name,
    ' ',
    element('span', { class: 'facet-count' }, `(${count})`),
  );
};

/** Years newest first; everything else by how much it would leave. */
const ordered = (filter: FilterName, counts: Counted[]): Counted[] =>
  counts.toSorted((a, b) =>
    filter === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || a.name.localeCompare(b.name),
  );

function group(filter: FilterName, counts: Counted[], chosen: string[], isOpen: boolean): HTMLElement {
  const choices = ordered(filter, counts).map((counted) =>
    choice(filter, counted, chosen.includes(counted.value)),
  );
  const label = chosen.length > 0 ? `${FILTERS[filter]} (${chosen.length} chosen)` : FILTERS[filter];
  return element(
    'details',
    { class: 'facet', 'data-filter': filter, ...(isOpen ? { open: '' } : {}) },
    element('summary', {}, label),
    element('fieldset', {}, element('legend', { class: 'hidden-visually' }, FILTERS[filter]), ...choices),
  );
}

/** Draws the filters anew; groups stay open and the focus stays where it was. */
export function showFacets(place: HTMLElement, counts: FacetCounts, chosen: Filters): void {
  const open = new Set(
    [...place.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.filter),
  );
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement && place.contains(activeElement) ? activeElement : null;
  const groups = FILTER_NAMES.filter((name) => counts[name].length > 0).map((name) =>
    group(name, counts[name], chosen[name] ?? [], open.has(name)),
  );
  place.replaceChildren(...groups);
  if (focused) again(place, focused)?.focus();
}

/** The same box or summary among those that were drawn anew. */
function again(place: HTMLElement, focused: HTMLElement): HTMLElement | null {
  if (focused instanceof HTMLInputElement)
    return (
      [...place.querySelectorAll('input')].find(
        ({ name, value }) => name === focused.name && value === focused.value,
      ) ?? null
    );
  const filter = focused.closest<HTMLElement>('details')?.dataset.filter;
  return place.querySelector<HTMLElement>(`details[data-filter="${filter ?? ''}"] summary`);
}

/** Draws what was chosen, each with the way to take it off, and the way to take all off. */
export function showChips(
  place: HTMLElement,
  chosen: Filters,
  nameOf: (filter: FilterName, value: string) => string,
): void {
  const chips = FILTER_NAMES.flatMap((filter) =>
    (chosen[filter] ?? []).map((value) =>
      element(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-filter': filter,
          'data-value': value,
          'aria-label': `Take off ${FILTERS[filter]}: ${nameOf(filter, value)}`,
        },
        `${nameOf(filter, value)} ×`,
      ),
    ),
  );
  const clear = element('button', { type: 'button', class: 'chip', 'data-clear': '' }, 'Clear all filters');
  place.replaceChildren(...(chips.length > 0 ? [...chips, clear] : []));
  place.hidden = chips.length === 0;
}
