import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { compareDates, formatDate } from '../../model/dates.ts';
import type { CouncilId } from '../../model/ids.ts';
import { heldInWords, readingsInWords } from '../../presenters/coverage.ts';
import { counted, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import { commonQuestions } from '../parts/questions.ts';
import { yearsSideBySide, type SideBySide } from './side-by-side.ts';

/** What the page about the site says of its content. */
export interface AboutPage {
  /** What readers come to ask, each with the page that answers it. */
  questions: NamedLink[];
  /** The judgements of three frameworks that readers ask about most. */
  compared: SideBySide;
  /** "163 councils, 1250 events and 700 sources". */
  extent: string;
  /** Which reports are held and in words. */
  coverage: string;
  /** The day on which the newest digest was written or checked; null where none says. */
  updated: string | null;
  /** How many digests had a second reading, in a sentence. */
  readings: string;
}

const COMPARED_YEARS = [2015, 2020, 2026];

export const aboutPage = (kb: KnowledgeBase): AboutPage => ({
  questions: commonQuestions(kb),
  compared: yearsSideBySide(COMPARED_YEARS),
  extent: `${countedCouncils(kb, everLiving(kb))}, ${counted(kb.events.size, 'event')} and ${counted(kb.sources.size, 'source')}`,
  coverage: heldInWords(kb),
  updated: updatedIn(kb),
  readings: readingsInWords(kb),
});

const everLiving = ({ councils }: KnowledgeBase): CouncilId[] =>
  [...councils.values()].filter(({ stage }) => stage !== 'to-come').map(({ id }) => id);

function updatedIn({ sources }: KnowledgeBase): string | null {
  const days = [...sources.values()].flatMap(({ data: { digest } }) =>
    digest ? [digest.written, ...(digest.checked ? [digest.checked] : [])] : [],
  );
  const newest = days.sort(compareDates).at(-1);
  return newest ? formatDate(newest) : null;
}
