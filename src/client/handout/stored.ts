import { EMPTY, handoutIn, handoutSearch, type Handout } from './list.ts';

const NAME = 'handout';

/** The handout that this browser keeps; an empty one where it keeps none, or may not. */
export function stored(): Handout {
  try {
    return handoutIn(localStorage.getItem(NAME) ?? '') ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Keeps it as an address does. False where the browser may not keep anything. */
export function store(handout: Handout): boolean {
  try {
    localStorage.setItem(NAME, handoutSearch(handout));
    return true;
  } catch {
    return false;
  }
}
