import { FILTER_NAMES, type FilterName, type Filters } from '../../search/record.ts';

/** What is searched for: all of it stands in the address, so that a search can be linked to and gone back to. */
export interface SearchState {
  question: string;
  /** Ids, or labels as older addresses have them. */
  chosen: Filters;
  /** What the reader does not want added to the words: keys of groups and themes. */
  alone: string[];
  sort: 'best' | 'newest';
}

/** `?q=agency&council=medway&tone=concern` -> the state. */
export function searchState(address: string): SearchState {
  const params = new URLSearchParams(address);
  const chosen = Object.fromEntries(FILTER_NAMES.map((name) => [name, params.getAll(name)]));
  return {
    question: (params.get('q') ?? '').trim(),
    chosen,
    alone: params.getAll('only'),
    sort: params.get('sort') === 'newest' ? 'newest' : 'best',
  };
}

/** The state -> `?q=agency&council=medway&tone=concern`; empty where nothing is searched for. */
export function searchAddress({ question, chosen, alone, sort }: SearchState): string {
  const asked = question.trim();
  const params = new URLSearchParams(asked ? { q: asked } : {});
  for (const name of FILTER_NAMES) for (const value of chosen[name] ?? []) params.append(name, value);
  if (params.size === 0) return '';
  for (const key of alone) params.append('only', key);
  if (sort === 'newest') params.append('sort', sort);
  return `?${params.toString()}`;
}

/** Nothing is asked and nothing narrowed: there is nothing to answer. */
export const isIdle = (state: SearchState): boolean => searchAddress(state) === '';

export const isNarrowed = ({ chosen }: SearchState): boolean =>
  FILTER_NAMES.some((name) => (chosen[name] ?? []).length > 0);

/** The state with one value of a filter taken up or left out. */
export function withValue(
  state: SearchState,
  name: FilterName,
  value: string,
  isChosen: boolean,
): SearchState {
  const others = (state.chosen[name] ?? []).filter((other) => other !== value);
  return { ...state, chosen: { ...state.chosen, [name]: isChosen ? [...others, value] : others } };
}
