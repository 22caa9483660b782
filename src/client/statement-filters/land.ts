import { isComeAnew } from '../kept-place.ts';

/** The place on the page at which the list begins, with the words on what is shown. */
export const LIST = '#statements';

/**
 * Puts who opens the address of a filtered list at the list, which stands far down its page. An address that names
 * another place leads there; who comes back, or has begun to read, stays where they are.
 */
export function landAtList(): void {
  if (isComeAnew() && (location.hash ? location.hash === LIST : scrollY === 0)) location.replace(LIST);
}
