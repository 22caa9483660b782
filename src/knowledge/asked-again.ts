import type { CouncilId, EventId, ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { askedOf } from './event-statements.ts';
import { inspectionPairs, type InspectionPair } from './inspection-pairs.ts';
import { ownInspections } from './judgements.ts';
import type { EventEntry, KnowledgeBase } from './knowledge-base.ts';
import type { Recommendation } from './statement.ts';

/** One inspection at which a council was asked for something on a theme. */
export interface Ask {
  event: EventEntry;
  /** Never empty. */
  recommendations: readonly Recommendation[];
}

/**
 * What inspectors asked a council for on one theme, from inspection to inspection. Nothing says that a thing was done:
 * the next report asks for it again, or it does not; and where it does not, one after it may.
 */
export interface AskedTheme {
  council: CouncilId;
  theme: ThemeId;
  /** Oldest first. */
  asks: Ask[];
  /** Asked once more by the very next inspection; oldest first, as are the others. */
  repeats: AskedOnceMore[];
  /** Asked once more by a later inspection, after one or more that did not ask. */
  returns: AskedOnceMore[];
  /** How many of its asks were followed by an inspection of which we know what it asked for. */
  followed: number;
}

/** An ask with the one before it, and the inspections between the two: none of them asked. */
interface AskedOnceMore {
  before: Ask;
  silent: EventEntry[];
  again: Ask;
}

/** Every council and theme that was asked for, in the order of councils and themes. */
export const askedThemes = once((kb: KnowledgeBase): AskedTheme[] =>
  [...kb.journeys.values()].flatMap((journey) => {
    const inspections = ownInspections(journey);
    const pairs = inspectionPairs(journey);
    return [...kb.themes.keys()]
      .map((theme) => askedTheme({ council: journey.council, theme, inspections, pairs }))
      .filter(({ asks }) => asks.length > 0);
  }),
);

/** Those of one council. */
export const askedOfCouncil = (kb: KnowledgeBase, council: CouncilId): readonly AskedTheme[] =>
  askedByCouncil(kb).get(council) ?? [];

const askedByCouncil = once((kb: KnowledgeBase) => Map.groupBy(askedThemes(kb), ({ council }) => council));

/** Those of one theme. */
export const askedOnTheme = (kb: KnowledgeBase, theme: ThemeId): readonly AskedTheme[] =>
  askedByTheme(kb).get(theme) ?? [];

const askedByTheme = once((kb: KnowledgeBase) => Map.groupBy(askedThemes(kb), ({ theme }) => theme));

function askedTheme({ council, theme, inspections, pairs }: Parts): AskedTheme {
  const asks = inspections
    .map((event) => ({ event, recommendations: askedOf(event, council, theme) }))
    .filter(({ recommendations }) => recommendations.length > 0);
  const askAt = new Map<EventId, Ask>(asks.map((ask) => [ask.event.id, ask]));
  const followed = pairs.filter(([earlier]) => askAt.has(earlier.id));
  const onceMore = askedOnceMore(inspections, pairs, askAt);
  return {
    council,
    theme,
    asks,
    repeats: onceMore.filter(({ silent }) => silent.length === 0),
    returns: onceMore.filter(({ silent }) => silent.length > 0),
    followed: followed.length,
  };
}

/** Every ask that has one before it, where what each inspection from that to this asked for is known. */
function askedOnceMore(
  inspections: readonly EventEntry[],
  pairs: readonly InspectionPair[],
  askAt: ReadonlyMap<EventId, Ask>,
): AskedOnceMore[] {
  const followsKnown = new Set(pairs.map(([, later]) => later));
  const onceMore: AskedOnceMore[] = [];
  let before: Ask | undefined;
  let silent: EventEntry[] = [];
  for (const event of inspections) {
    if (!followsKnown.has(event)) before = undefined;
    const again = askAt.get(event.id);
    if (again && before) onceMore.push({ before, silent, again });
    silent = again || !before ? [] : [...silent, event];
    before = again ?? before;
  }
  return onceMore;
}

interface Parts {
  council: CouncilId;
  theme: ThemeId;
  inspections: readonly EventEntry[];
  pairs: readonly InspectionPair[];
}
