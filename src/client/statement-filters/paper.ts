import { inDigits } from '../../model/digits.ts';

/** What nobody can ask for on paper stands there at once; more than this would be a book. */
export const MOST_ON_PAPER = 200;

/** What is said on paper below a list of so many, of which so many are shown on screen; nothing where all are printed. */
export function leftOffPaper(total: number, shown: number): string {
  const printed = Math.max(shown, MOST_ON_PAPER);
  if (total <= printed) return '';
  const others = inDigits(total - printed);
  return `The newest ${inDigits(printed)} of these ${inDigits(total)}; the other ${others} stand at the address at the head of the first sheet.`;
}

/** Puts into a list what it has not shown yet, while it is printed. `rest` makes that. */
export function printWhole(list: HTMLElement, rest: () => HTMLElement[]): void {
  let added: HTMLElement[] = [];
  const takeAway = () => {
    for (const item of added) item.remove();
  };
  addEventListener('beforeprint', () => {
    takeAway();
    // Room that is kept for a list on screen would be a blank on paper.
    list.style.minBlockSize = '';
    added = rest();
    list.append(...added);
  });
  addEventListener('afterprint', takeAway);
}
