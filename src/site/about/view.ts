import type { KnowledgeBase } from '../../graph/knowledge-base.ts';
import { coverageInWords, readingsInWords } from '../../views/coverage.ts';
import { counted } from '../../views/lookups.ts';

/** What the page about the site says of its content. */
export interface AboutPage {
  /** "163 councils, 1250 events and 700 sources". */
  extent: string;
  /** Which reports are held and in words. */
  coverage: string;
  /** How many digests had a second reading, in a sentence. */
  readings: string;
}

export const aboutPage = (kb: KnowledgeBase): AboutPage => ({
  extent: `${counted(kb.councils.size, 'council')}, ${counted(kb.events.size, 'event')} and ${counted(kb.sources.size, 'source')}`,
  coverage: coverageInWords(kb),
  readings: readingsInWords(kb),
});
