import type { Journey, KnowledgeBase, ThreadStep } from '../../graph/knowledge-base.ts';
import { yearOf } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import type { ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { councilLink, type NamedLink } from '../../views/lookups.ts';
import { threadOn } from '../../views/thread.ts';

/** A council that was criticised on a theme and later praised for it: a case for a session. */
export interface Case extends NamedLink {
  /** "2015": when every finding on it was a concern. */
  criticised: string;
  /** When every finding on it was a strength. */
  praised: string;
}

/** One finding may be chance: so many, and all of one tone, say something. */
const ENOUGH = 2;

/** Councils where one event found nothing but concerns on a theme and the last that spoke of it nothing but strengths. */
export const casesOn = (kb: KnowledgeBase, theme: ThemeId): Case[] =>
  [...kb.journeys.values()]
    .flatMap((journey) => caseOf(kb, journey, theme) ?? [])
    .sort((a, b) => b.praised.localeCompare(a.praised) || a.name.localeCompare(b.name));

function caseOf(kb: KnowledgeBase, journey: Journey, theme: ThemeId): Case | null {
  const { council } = journey;
  const thread = threadOn(journey, theme);
  const heard = thread?.steps.filter(
    ({ findings, event }) => findings.length > 0 && event.councils[0] === council,
  );
  const last = heard?.at(-1);
  const before = heard?.slice(0, -1).findLast((step) => isOnly(step, theme, 'concern'));
  if (!thread || !last || !before || !isOnly(last, theme, 'strength')) return null;
  return {
    name: councilLink(kb, council).name,
    url: thread.url,
    criticised: yearIn(before),
    praised: yearIn(last),
  };
}

const isOnly = ({ findings }: ThreadStep, theme: ThemeId, tone: Tone): boolean =>
  findings.length >= ENOUGH && findings.every((finding) => toneOn(finding, theme) === tone);

function yearIn({ event }: ThreadStep): string {
  const date = countsFrom(event);
  return date ? String(yearOf(date)) : 'year not stated';
}
