import type { EventEntry, Journey, KnowledgeBase } from '../graph/knowledge-base.ts';
import { compareDates } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import type { CouncilId } from '../model/ids.ts';
import { councilRows, type CouncilRow } from './council.ts';
import { toneOn } from '../model/statements.ts';
import type { Tone } from '../model/tones.ts';
import { themeCounts } from './journey.ts';
import { themeLink, type NamedLink } from './lookups.ts';

export interface HomeView {
  /** Those that exist today. */
  councils: CouncilRow[];
  /** Whose line is drawn. */
  featured: Journey | undefined;
  /** Events by the date that they count from, newest first. */
  latest: EventEntry[];
  themes: (NamedLink & { tones: Tone[] })[];
  counts: { events: number; sources: number; statements: number };
}

const newestEvents = (events: Iterable<EventEntry>): EventEntry[] =>
  [...events]
    .flatMap((event) => {
      const date = countsFrom(event);
      return date ? [{ event, date }] : [];
    })
    .sort((a, b) => compareDates(b.date, a.date))
    .map(({ event }) => event);

/** The living council that inspectors are quoted on most. */
function richest({ councils, journeys, findings }: KnowledgeBase): Journey | undefined {
  const findingsOf = Map.groupBy(findings, ({ council }) => council);
  const told = (id: CouncilId) => findingsOf.get(id)?.length ?? 0;
  const living = [...councils.values()].filter(({ data }) => !data.until);
  return living.toSorted((a, b) => told(b.id) - told(a.id)).flatMap(({ id }) => journeys.get(id) ?? [])[0];
}

/** What the home page shows. */
export function homeView(kb: KnowledgeBase): HomeView {
  const { findings, recommendations, responses } = kb;
  return {
    councils: councilRows(kb).filter(({ until }) => !until),
    featured: richest(kb),
    latest: newestEvents(kb.events.values()).slice(0, 8),
    themes: themeCounts(findings, kb)
      .slice(0, 8)
      .map(({ theme, findings: members }) => ({
        ...themeLink(kb, theme),
        tones: members.map((finding) => toneOn(finding, theme)),
      })),
    counts: {
      events: kb.events.size,
      sources: kb.sources.size,
      statements: findings.length + recommendations.length + responses.length,
    },
  };
}
