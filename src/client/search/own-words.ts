import type { Query } from '../../search/browser/engine.ts';
import { PARAGRAPHS_FILE } from '../../search/pieces/format.ts';
import { liveSearch } from './load.ts';
import { paragraphList } from './paragraph-list.ts';

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
  const paragraphs = paragraphList(base);
  const live = liveSearch(base, PARAGRAPHS_FILE);
  let query: Query | null = null;
  let turn = 0;

  async function answer(asked: Query): Promise<void> {
    const mine = (turn += 1);
    paragraphs.busy();
    const found = await (await live.engine()).answer(queryFor(asked));
    const draw = await paragraphs.made(found);
    if (mine === turn) draw();
  }

  /** Pieces that are gone mean, most often, that the site was built anew: then the new ones are asked. */
  const search = async (asked: Query): Promise<void> => {
    try {
      await answer(asked);
    } catch (problem) {
      const isRenewed = await live.renewed();
      if (asked !== query) return;
      if (!isRenewed) throw problem;
      await answer(asked);
    }
  };
  const show = (): void => {
    const asked = query;
    if (asked && place.open)
      search(asked).catch((problem: unknown) => asked === query && paragraphs.failed(problem));
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
