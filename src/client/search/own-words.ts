import { inDigits } from '../../model/digits.ts';
import type { Query } from '../../search/engine.ts';
import { PARAGRAPHS_FILE } from '../../search/index/format.ts';
import { part } from './elements.ts';
import { resultList } from './list.ts';
import { liveSearch } from './load.ts';

/** The reports in their own words, which are another index: they are searched when the reader asks for it. */
export interface OwnWords {
  /** Offers to search them for what was asked, or does so where they are open. */
  offer: (query: Query) => void;
  clear: () => void;
}

/** Sites that were built without the texts of reports have no place for them. */
const NONE: OwnWords = { offer: () => undefined, clear: () => undefined };

/** The filters of paragraphs: what our words were narrowed by, as far as a report has it. */
const queryFor = ({ question, chosen }: Query): Query => {
  const { council = [], region = [], year = [], grade = [] } = chosen;
  return { question, chosen: { council, region, year, grade }, alone: [], sort: 'best', counted: false };
};

/** Search in the reports’ own words, on the page that has a place for it. */
export function ownWords(base: string): OwnWords {
  const place = document.querySelector<HTMLDetailsElement>('[data-search-own-words]');
  if (!place) return NONE;
  const said = part('own-words-count', HTMLElement);
  const live = liveSearch(base, PARAGRAPHS_FILE);
  const failed = (): void => {
    list.clear();
    said.textContent = 'This could not be loaded. Close it and open it again.';
  };
  const list = resultList(
    { list: part('own-words-results', HTMLElement), button: part('own-words-more', HTMLButtonElement) },
    base,
    { drawn: (from, to, of) => (said.textContent = `${from} to ${to} of ${of} paragraphs`), failed },
  );
  let query: Query | null = null;
  let turn = 0;

  async function answer(asked: Query): Promise<void> {
    const mine = (turn += 1);
    said.textContent = 'Searching …';
    list.clear();
    const found = await (await live.engine()).answer(queryFor(asked));
    const draw = await list.made(found, 0);
    if (mine !== turn) return;
    draw();
    const { length } = found.results;
    said.textContent =
      length === 0 ? 'Nothing found.' : `${inDigits(length)} ${length === 1 ? 'paragraph' : 'paragraphs'}`;
  }

  /** Pieces that are gone mean, most often, that the site was built anew: then the new ones are asked. */
  const search = async (asked: Query): Promise<void> => {
    try {
      await answer(asked);
    } catch (error) {
      const isRenewed = await live.renewed();
      if (asked !== query) return;
      if (!isRenewed) throw error;
      await answer(asked);
    }
  };
  const show = (): void => {
    const asked = query;
    if (asked && place.open) search(asked).catch(() => asked === query && failed());
  };

  place.addEventListener('toggle', show);
  return {
    offer: (asked) => {
      query = asked;
      place.hidden = asked.question.trim() === '';
      show();
    },
    clear: () => {
      turn += 1;
      query = null;
      place.hidden = true;
    },
  };
}
