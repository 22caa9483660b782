import type { Answer } from '../../search/engine.ts';
import type { Found } from '../../search/results.ts';
import { resultItem } from './results.ts';

const A_PAGE = 20;

/** The results of one answer, drawn as far as they are asked for. */
export interface ResultList {
  /** Draws the first results of an answer, or as many as were shown before. */
  show: (answer: Answer, atLeast: number) => Promise<void>;
  clear: () => void;
  /** How many are drawn. */
  shown: () => number;
}

/** What to do when more results were drawn, and when they could not be. */
interface Listeners {
  drawn: (from: number, to: number, of: number) => void;
  failed: (error: unknown) => void;
}

/** The list, and the button below it that draws more. */
interface Parts {
  list: HTMLElement;
  button: HTMLButtonElement;
}

export function resultList({ list, button }: Parts, base: string, { drawn, failed }: Listeners): ResultList {
  let answer: Answer | null = null;

  async function draw(to: number): Promise<boolean> {
    const shownAnswer = answer;
    if (!shownAnswer) return false;
    const { results, parts } = shownAnswer;
    const next: Found[] = results.slice(list.children.length, to);
    const items = await Promise.all(next.map((found) => resultItem(found, { parts, base })));
    if (shownAnswer !== answer) return false;
    list.append(...items.slice(Math.max(0, list.children.length + items.length - to)));
    const left = results.length - list.children.length;
    button.hidden = left <= 0;
    button.textContent = `Show ${Math.min(A_PAGE, left)} more`;
    return true;
  }

  /** Draws the next page and puts the focus on the first of it. */
  async function more(): Promise<void> {
    const from = list.children.length;
    const to = Math.max(A_PAGE, from + A_PAGE);
    if (!(await draw(to))) return;
    list.children[from]?.querySelector('a')?.focus();
    drawn(from + 1, list.children.length, answer?.results.length ?? 0);
  }

  // Each result takes a request: the rest of the first page comes when the reader scrolls near its end.
  whenNear(button, () => {
    if (list.children.length < A_PAGE) draw(A_PAGE).catch(failed);
  });
  button.addEventListener('click', () => void more().catch(failed));

  return {
    show: async (given, atLeast) => {
      answer = given;
      list.replaceChildren();
      await draw(Math.max(given.first, atLeast));
    },
    clear: () => {
      answer = null;
      list.replaceChildren();
      button.hidden = true;
    },
    shown: () => list.children.length,
  };
}

/** Acts whenever the reader scrolls near a button that shows. */
function whenNear(button: HTMLElement, act: () => void): void {
  const comeNear = () => {
    if (!button.hidden && button.getBoundingClientRect().top < innerHeight) act();
  };
  addEventListener('scroll', comeNear, { passive: true });
}
