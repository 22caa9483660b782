import type { Insights } from '../../knowledge/insights.ts';
import { isInspection } from '../../knowledge/judgements.ts';
import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { compareDates } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { councilOf } from '../../model/ids.ts';
import { whenOf } from '../../presenters/events.ts';
import { councilLink, counted, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** Judgements that begin no spell, because no source states the day of their report. */
export interface UndatedJudgements {
  reading: string;
  /** "Blackpool, July 2012": each leads to its inspection. */
  judgements: NamedLink[];
}

/** Inadequate overall, outside any spell that is known; null where there is none. */
export function undatedJudgements(kb: KnowledgeBase, { spells }: Insights): UndatedJudgements | null {
  const found = [...kb.events.values()].filter(
    (event) => isUndated(event) && !spells.some((spell) => isWithin(event, spell)),
  );
  if (found.length === 0) return null;
  const councils = countedCouncils(
    kb,
    found.map(({ id }) => councilOf(id)),
  );
  const begin = found.length === 1 ? 'begins' : 'begin';
  return {
    reading: `${counted(found.length, 'judgement')} of inadequate overall, of ${councils}, ${begin} no spell here, because no source states the day of the report:`,
    judgements: found.map((event) => ({
      name: `${councilLink(kb, councilOf(event.id)).name}, ${whenOf(event)}`,
      url: event.url,
    })),
  };
}

const isUndated = (event: EventEntry): boolean =>
  isInspection(event) && event.published === null && event.judgements.overall === 'inadequate';

function isWithin(event: EventEntry, { council, from, until }: Insights['spells'][number]): boolean {
  const day = countsFrom(event);
  if (council !== councilOf(event.id) || day === null) return false;
  return compareDates(day, from) >= 0 && (until === null || compareDates(day, until) < 0);
}
