import { toneOn } from '../model/statements.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { askedOf, findingsOn } from './event-statements.ts';
import { inspectionPairs, type InspectionPair } from './inspection-pairs.ts';
import type { EventEntry, KnowledgeBase } from './knowledge-base.ts';
import type { Finding } from './statement.ts';

/** A theme on which an inspection found a concern, and what the next inspection found on it. */
export interface FollowedConcern {
  council: CouncilId;
  theme: ThemeId;
  first: EventEntry;
  next: EventEntry;
  /** Findings on the theme that are concerns, at either inspection; at the first there is at least one. */
  firstConcerns: number;
  nextConcerns: number;
  /** All findings on the theme at the next inspection: none says nothing of whether the concern is gone. */
  nextFindings: number;
  /** True where both inspections asked the council for something on the theme. */
  askedBothTimes: boolean;
}

/** True where the next inspection found a concern on the theme too. */
export const isFoundAgain = ({ nextConcerns }: FollowedConcern): boolean => nextConcerns > 0;

/** Every concern on a theme that another inspection followed in a complete history: by council, inspection and theme. */
export const followedConcerns = once((kb: KnowledgeBase): FollowedConcern[] => {
  const themes = [...kb.themes.keys()];
  return [...kb.journeys.values()].flatMap((journey) =>
    inspectionPairs(journey).flatMap((pair) =>
      themes.flatMap((theme) => followedOn(theme, journey.council, pair) ?? []),
    ),
  );
});

function followedOn(
  theme: ThemeId,
  council: CouncilId,
  [first, next]: InspectionPair,
): FollowedConcern | null {
  const firstConcerns = concernsOn(theme, findingsOn(first, council, theme));
  if (firstConcerns === 0) return null;
  const found = findingsOn(next, council, theme);
  return {
    council,
    theme,
    first,
    next,
    firstConcerns,
    nextConcerns: concernsOn(theme, found),
    nextFindings: found.length,
    askedBothTimes: [first, next].every((event) => askedOf(event, council, theme).length > 0),
  };
}

const concernsOn = (theme: ThemeId, findings: readonly Finding[]): number =>
  findings.filter((finding) => toneOn(finding, theme) === 'concern').length;
