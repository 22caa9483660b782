import type { Answer } from '../../search/browser/engine.ts';
import { resultItem } from './results.ts';

const A_PAGE = 20;
/** How long an answer must stand before the rest of its first page is asked for: one of words half typed soon goes. */
const REST_MS = 700;

/** The results of one answer, drawn as far as they are asked for. */
export interface ResultList {
  /**
   * Makes the first results of an answer, or as many as were shown before, and gives what draws them: those of the
   * answer before stand until then, because a list that empties and fills again flickers.
   */
  made: (answer: Answer, atLeast: number) => Promise<() => void>;
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

/** Puts items at the end of the list, and says on the button how many of all the results are left. */
function append({ list, button }: Parts, items: readonly HTMLElement[], { results }: Answer): void {
  list.append(...items);
  const left = results.length - list.children.length;
  button.hidden = left <= 0;
  button.textContent = `Show ${Math.min(A_PAGE, left)} more`;
}

/** Lists the results of answers in their place. `base`: where the site stands. */
export function resultList(places: Parts, base: string, { drawn, failed }: Listeners): ResultList {
  const { list, button } = places;
  let answer: Answer | null = null;

  const itemsOf = ({ results, parts }: Answer, from: number, to: number): Promise<HTMLLIElement[]> =>
    Promise.all(results.slice(from, to).map((found) => resultItem(found, { parts, base })));

  async function draw(to: number): Promise<boolean> {
    const shownAnswer = answer;
    if (!shownAnswer) return false;
    const items = await itemsOf(shownAnswer, list.children.length, to);
    if (shownAnswer !== answer) return false;
    append(places, items.slice(Math.max(0, list.children.length + items.length - to)), shownAnswer);
    return true;
  }

  /** Draws the next page and puts the focus on the first of it. */
  async function more(): Promise<void> {
    const from = list.children.length;
    if (!(await draw(from + A_PAGE))) return;
    list.children[from]?.querySelector('a')?.focus();
    drawn(from + 1, list.children.length, answer?.results.length ?? 0);
  }

  // Each result takes a request: the rest of the first page comes when the reader sees its end.
  const look = whenSeen(button, () => {
    if (list.children.length < A_PAGE) draw(A_PAGE).catch(failed);
  });
  button.addEventListener('click', () => void more().catch(failed));

  return {
    made: async (given, atLeast) => {
      const items = await itemsOf(given, 0, Math.max(given.first, atLeast));
      return () => {
        answer = given;
        list.replaceChildren();
        append(places, items, given);
        look();
      };
    },
    clear: () => {
      answer = null;
      list.replaceChildren();
      button.hidden = true;
    },
    shown: () => list.children.length,
  };
}

/** Acts whenever the reader comes to a button that shows, and gives what looks whether it stands in view by itself. */
function whenSeen(button: HTMLElement, act: () => void): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const see = () => {
    if (!button.hidden && button.getBoundingClientRect().top < innerHeight) act();
  };
  for (const event of ['scroll', 'resize']) addEventListener(event, see, { passive: true });
  return () => {
    clearTimeout(rest);
    rest = setTimeout(see, REST_MS);
  };
}
