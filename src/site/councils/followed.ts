import type { CouncilEntry, EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { ownReported } from '../../knowledge/own-reports.ts';
import { formatDate } from '../../model/dates.ts';
import { gradeName } from '../../model/grades.ts';
import type { CouncilId } from '../../model/ids.ts';
import { ownGraded } from '../../presenters/council.ts';
import { countedWhen } from '../../presenters/events.ts';
import { councilLink, type NamedLink } from '../../presenters/lookups.ts';
import { judgementRows } from '../../presenters/judgements.ts';
import { isGradeOutcome, outcomeOf, type OverallOutcome } from '../../presenters/outcomes.ts';

/** A council that ended, how it was last judged, and how those that took over were first judged. */
export interface FollowedCouncil {
  council: NamedLink;
  /** Null where nothing of an inspection is held. */
  last: ToldInspection | null;
  /** Each with the day from which it had the services. */
  successors: { council: NamedLink; from: string; first: ToldInspection | null }[];
}

/** An inspection in one line. */
export interface ToldInspection {
  event: NamedLink;
  outcome: OverallOutcome;
  /** "Children in care: Adequate": what was judged where no overall grade is held; empty where one is. */
  areas: string;
  /** False where other documents tell of it and its own report is not held. */
  hasReport: boolean;
}

/** Councils that ended and whose services others took over, by name. */
export const followedCouncils = (kb: KnowledgeBase): FollowedCouncil[] =>
  [...kb.councils.values()]
    .filter(({ stage, data }) => stage === 'abolished' && data.successors.length > 0)
    .map((council) => rowOf(kb, council));

function rowOf(kb: KnowledgeBase, { id, url, data }: CouncilEntry): FollowedCouncil {
  return {
    council: { name: data.name, url },
    last: toldOf(kb, ownGraded(kb, id).at(-1)),
    successors: data.successors.map((successor) => ({
      council: councilLink(kb, successor.council),
      from: formatDate(successor.date),
      first: firstOf(kb, successor.council),
    })),
  };
}

const firstOf = (kb: KnowledgeBase, id: CouncilId): ToldInspection | null => toldOf(kb, ownGraded(kb, id)[0]);

const areasOf = (event: EventEntry): string =>
  judgementRows(event)
    .map(({ name, grade }) => `${name}: ${gradeName(grade)}`)
    .join('; ');

function toldOf(kb: KnowledgeBase, event: EventEntry | undefined): ToldInspection | null {
  if (!event) return null;
  const outcome = outcomeOf(event);
  return {
    event: { name: `${event.name}, ${countedWhen(event)}`, url: event.url },
    outcome,
    areas: isGradeOutcome(outcome) ? '' : areasOf(event),
    hasReport: ownReported(kb).has(event.id),
  };
}
