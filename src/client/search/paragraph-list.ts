import { inDigits } from '../../model/digits.ts';
import type { Answer } from '../../search/browser/engine.ts';
import { part } from './elements.ts';
import { resultList } from './list.ts';

/** The paragraphs of reports that were found, and how many they are. */
export interface ParagraphList {
  busy: () => void;
  /** Makes the first paragraphs of an answer, and gives what draws them. */
  made: (answer: Answer) => Promise<() => void>;
  failed: (error: unknown) => void;
}

/** Lists paragraphs in their place on the search page. `base`: where the site stands. */
export function paragraphList(base: string): ParagraphList {
  const count = part('own-words-count', HTMLElement);
  const places = {
    list: part('own-words-results', HTMLElement),
    button: part('own-words-more', HTMLButtonElement),
  };
  const say = (text: string) => (count.textContent = text);
  const anew = (text: string) => {
    list.clear();
    say(text);
  };
  const failed = (error: unknown) => {
    reportError(error);
    anew('This could not be loaded. Close it and open it again.');
  };
  const list = resultList(places, base, {
    drawn: (from, to, of) => say(`${from} to ${to} of ${of} paragraphs`),
    failed,
  });
  return {
    busy: () => anew('Searching …'),
    made: async (answer) => {
      const draw = await list.made(answer, 0);
      return () => {
        draw();
        say(countLine(answer.results.length));
      };
    },
    failed,
  };
}

const countLine = (count: number): string =>
  count === 0 ? 'Nothing found.' : `${inDigits(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`;
