import { freeTextOf } from '../load/library.ts';
import type { SourceId } from '../model/ids.ts';
import type { OriginalText } from '../site/site.ts';
import { loaded } from './loaded.ts';

/** A report in its own words, where it is at hand and free. */
export function originalOf(id: SourceId): OriginalText | null {
  const text = freeTextOf(loaded(), id);
  return text && { sections: text.sections };
}

/** Whether any report is at hand in its own words: then the search offers them. */
export const hasOriginals = (): boolean =>
  [...loaded().knowledgeBase.sources.keys()].some((id) => originalOf(id) !== null);
