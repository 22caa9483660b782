import { isComeAnew } from '../kept-place.ts';
import type { StatementDrawer } from './list.ts';

/** The place on the page at which the list begins, with the words on what is shown. */
export const LIST = '#statements';

/** The place that the address names, other than the list. Who skips the header has chosen none. */
export const ownPlace = (): string => ([LIST, '#main'].includes(location.hash) ? '' : location.hash);

/**
 * Puts who opens the address of a filtered list at the list, which stands far down its page. An address that names
 * another place leads there; who comes back, or has begun to read, stays where they are. The filters, which have just
 * come, stand in their room before the page moves: both in one frame would be seen as a jump of the list.
 */
export function landAtList({ holdRoom }: StatementDrawer): void {
  holdRoom(true);
  if (!isComeAnew() || ownPlace() || (!location.hash && scrollY > 0)) return;
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      location.replace(LIST);
    });
  });
}
