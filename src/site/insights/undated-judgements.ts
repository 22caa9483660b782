import type { Insights } from '../../knowledge/insights.ts';
import { beginsNoSpell } from '../../knowledge/insights/unknown-starts.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { councilOf } from '../../model/ids.ts';
import { SECTIONS } from '../../model/sections.ts';
import { whenOf } from '../../presenters/events.ts';
import { councilLink, counted, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** Judgements that begin no spell, because no source states the day of their report. */
export interface UndatedJudgements {
  reading: string;
  /** "Blackpool, July 2012": each leads to its inspection. */
  judgements: NamedLink[];
  /** Leads to those of which the next inspection judged otherwise; null where there is none. */
  left: NamedLink | null;
}

/** Inadequate overall, outside any spell that is known; null where there is none. */
export function undatedJudgements(
  kb: KnowledgeBase,
  { spells, unknownStarts }: Insights,
): UndatedJudgements | null {
  const found = [...kb.events.values()].filter((event) => beginsNoSpell(event, spells));
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
    left: unknownStarts.length > 0 ? leftLink(unknownStarts) : null,
  };
}

function leftLink(starts: Insights['unknownStarts']): NamedLink {
  const councils = new Set(starts.map(({ council }) => council)).size;
  return {
    name: `The next inspection of ${councils} of these councils judged otherwise: when, and what had changed`,
    url: `${SECTIONS.leftInadequate.url}#start-unknown`,
  };
}
