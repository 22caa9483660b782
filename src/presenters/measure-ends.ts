import type { EventEntry } from '../knowledge/knowledge-base.ts';
import { formatDate } from '../model/dates.ts';
import { isMeasure } from '../model/event-types.ts';
import { labelOf } from './events.ts';
import { entryOf, type Lookups, type NamedLink } from './lookups.ts';

/** How a measure of government came to its end: words, then the event that tells of it or what took its place. */
export interface MeasureEnd {
  words: string;
  link: NamedLink | null;
}

/** "1 March 2017"; "Replaced by" the direction of 2018; "Ended; when is not stated:" the notice is lifted. Null where no source says. */
export function measureEnd(kb: Pick<Lookups, 'events'>, { ended, endedBy }: EventEntry): MeasureEnd | null {
  const when = ended && formatDate(ended);
  const by = endedBy && entryOf(kb.events, endedBy);
  if (!by) return when ? { words: when, link: null } : null;
  if (!isMeasure(by.type))
    return { words: when ? `${when}:` : 'Ended; when is not stated:', link: { name: by.name, url: by.url } };
  return {
    words: when ? `${when}; replaced by` : 'Replaced by',
    link: { name: labelOf(by), url: by.url },
  };
}
