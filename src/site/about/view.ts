import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { compareDates, formatDate } from '../../model/dates.ts';
import type { CouncilId } from '../../model/ids.ts';
import { heldInWords, readingsInWords } from '../../presenters/coverage.ts';
import { counted } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** What the page about the site says of its content. */
export interface AboutPage {
  /** "163 councils, 1250 events and 700 sources". */
  extent: string;
  /** Which reports are held and in words. */
  coverage: string;
  /** The day on which the newest digest was written or checked; null where none says. */
  updated: string | null;
  /** How many digests had a second reading, in a sentence. */
  readings: string;
}

export const aboutPage = (kb: KnowledgeBase): AboutPage => ({
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
