import type { EventEntry, Journey, KnowledgeBase } from '../graph/knowledge-base.ts';
import { compareDates } from '../model/dates.ts';
import { councilRows, type CouncilRow } from './council.ts';
import { dateOf, yearsOf } from './journey-chart.ts';
import { themeCounts, type ThemeGroup } from './journey.ts';

export interface HomeView {
  councils: CouncilRow[];
  years: readonly [number, number];
  /** The journey with the most to tell, drawn on the first screen. */
  featured: Journey | undefined;
  /** Events by when they became known, newest first. */
  latest: EventEntry[];
  themes: ThemeGroup[];
  counts: { events: number; sources: number; statements: number };
}

const byDateDown = (a: EventEntry, b: EventEntry): number => compareDates(dateOf(b)!, dateOf(a)!);

const richest = (journeys: Journey[]): Journey | undefined => journeys.toSorted((a, b) => b.steps.length - a.steps.length)[0];

/** What the home page shows. */
export function homeView(kb: KnowledgeBase): HomeView {
  const journeys = [...kb.journeys.values()];
  const { findings, recommendations, responses } = kb;
  return {
    councils: councilRows(kb),
    years: yearsOf(journeys),
    featured: richest(journeys),
    latest: [...kb.events.values()].filter(dateOf).sort(byDateDown).slice(0, 5),
    themes: themeCounts(findings, kb).slice(0, 8),
    counts: { events: kb.events.size, sources: kb.sources.size, statements: findings.length + recommendations.length + responses.length },
  };
}
