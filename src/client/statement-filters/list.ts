import { inDigits } from '../../model/digits.ts';
import { sayAloud } from '../say-aloud.ts';
import { groupsIn, type ShownStatement, type StatementData } from './narrow.ts';
import { leftOffPaper, MOST_ON_PAPER, printWhole } from './paper.ts';
import { groupItem } from './show.ts';

const A_PAGE = 30;

/** Where statements are listed. */
export interface Places {
  /** The newest statements, as the page came. */
  list: HTMLElement;
  /** What the filters leave. */
  found: HTMLElement;
  more: HTMLButtonElement;
  /** Says on paper how many of those are not printed. */
  onPaper: HTMLElement;
}

/** The statements of a page: as it came, or as the filters leave them, a page at a time. */
export interface StatementDrawer {
  asItCame: () => void;
  show: (statements: readonly ShownStatement[], data: StatementData) => void;
  /** Keeps what stands below a list out of the window, so that it moves out of no reader’s sight when the list comes. */
  holdRoom: (isHeld: boolean) => void;
  /** Goes back to the first page, which the next statements are shown from. */
  toFirstPage: () => void;
  /** How many are shown at most. */
  room: () => number;
  /** Makes room for one page more, and gives the place of the first statement on it. */
  addPage: () => number;
  /** Puts who asked for more at the first of it, and lets them hear how much there is. */
  goTo: (from: number) => void;
}

/** Lists statements in their places. `base`: where the site stands; `kept`: how many were shown before, where any were. */
export function statementDrawer(
  { list, found, more, onPaper }: Places,
  base: string,
  kept: number | undefined,
): StatementDrawer {
  let room = kept ?? A_PAGE;
  let total = 0;
  /** Makes the statements between two places of what the filters leave. */
  let drawn: (from: number, to: number) => HTMLElement[] = () => [];
  printWhole(found, () => drawn(room, MOST_ON_PAPER));
  return {
    asItCame: () => {
      found.replaceChildren();
      list.hidden = false;
      more.hidden = true;
      onPaper.textContent = '';
      drawn = () => [];
    },
    show: (statements, data) => {
      total = statements.length;
      drawn = (from, to) => groupsIn(statements.slice(from, to)).map((group) => groupItem(group, data, base));
      list.hidden = true;
      found.replaceChildren(...drawn(0, room));
      more.hidden = total <= room;
      onPaper.textContent = leftOffPaper(total, room);
    },
    holdRoom: (isHeld) => {
      found.style.minBlockSize = isHeld ? '100svh' : '';
    },
    toFirstPage: () => {
      room = A_PAGE;
    },
    room: () => room,
    addPage: () => {
      room += A_PAGE;
      return room - A_PAGE;
    },
    goTo: (from) => {
      const lines = found.querySelectorAll<HTMLElement>('.line');
      const first = lines[from];
      if (!first) return;
      // The statement itself: its first link may be any word in it.
      first.tabIndex = -1;
      first.focus();
      sayAloud(`${inDigits(from + 1)} to ${inDigits(lines.length)} of ${inDigits(total)}`);
    },
  };
}
