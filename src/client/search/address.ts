import { FILTER_NAMES, type Filters } from '../../search/record.ts';

/** What is searched for: all of it stands in the address, so that a search can be linked to and gone back to. */
export interface SearchState {
  question: string;
  chosen: Filters;
}

/** `?q=agency&council=Medway&tone=Concern` -> the state. */
export function stateOf(address: string): SearchState {
  const params = new URLSearchParams(address);
  const chosen = Object.fromEntries(FILTER_NAMES.map((name) => [name, params.getAll(name)]));
  return { question: params.get('q') ?? '', chosen };
}

/** The state -> `?q=agency&council=Medway&tone=Concern`; empty where nothing is searched for. */
export function addressOf({ question, chosen }: SearchState): string {
  const params = new URLSearchParams(question ? { q: question } : {});
  for (const name of FILTER_NAMES) for (const value of chosen[name] ?? []) params.append(name, value);
  return params.size > 0 ? `?${params.toString()}` : '';
}

/** Nothing is asked and nothing narrowed: there is nothing to answer. */
export const isIdle = (state: SearchState): boolean => addressOf(state) === '';
