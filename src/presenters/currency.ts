import { endOf } from '../knowledge/judgements.ts';
import type { CouncilEntry, EventEntry, History, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { atDate, formatDate, monthsBetween, type PartialDate } from '../model/dates.ts';
import { INSPECTION_CYCLE } from '../model/frameworks.ts';
import { entryOf } from './lookups.ts';

/** How current a council's latest judgements are. */
export interface Currency {
  /** What is known of later reports, in a sentence. */
  later: string;
  /** Set where the latest report is older than the inspectorate's usual cycle. */
  overdue: string | null;
  /** Where a later report stands that is not held. */
  missing: string | null;
}

/** Counted on the day of the list of known reports, so that the same content always gives the same page. */
export function currencyOf(kb: KnowledgeBase, council: CouncilEntry, latest: EventEntry): Currency {
  const { asOf } = kb.knownReports;
  const history = entryOf(kb.journeys, council.id).histories.get(latest.id);
  const end = endOf(council);
  return {
    later: end ? `The council was abolished ${atDate(end)}.` : laterInWords(history, asOf),
    overdue: end || !latest.published || !asOf ? null : overdueInWords(latest.published, asOf),
    missing: history?.missing.at(-1)?.url ?? null,
  };
}

function laterInWords(history: History | undefined, asOf: PartialDate | null): string {
  const [missing] = history?.missing ?? [];
  if (missing) return `A later report, of ${formatDate(missing.published)}, is known, but is not held here.`;
  return history?.state === 'complete' && asOf
    ? `No later report of a full inspection was listed on ${formatDate(asOf)}.`
    : 'Whether there is a later report is not known here.';
}

function overdueInWords(published: PartialDate, asOf: PartialDate): string | null {
  const months = monthsBetween(published, asOf);
  if (months <= INSPECTION_CYCLE.latest) return null;
  const years = Math.floor(months / 12);
  return `This report was ${years} years old on ${formatDate(asOf)}. The next full inspection usually comes about ${INSPECTION_CYCLE.usual / 12} years after the last, so what it says may no longer hold.`;
}
