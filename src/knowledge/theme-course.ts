import { isOfInspectors } from '../model/event-types.ts';
import type { CouncilId, EventId, ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { toneOn } from '../model/statements.ts';
import type { Tone } from '../model/tones.ts';
import { followsKnown } from './event-order.ts';
import { isTold } from './inspection-pairs.ts';
import { isInspection, ownInspections } from './judgements.ts';
import type { EventEntry, Journey } from './knowledge-base.ts';
import type { Finding } from './statement.ts';
import type { CouncilThread } from './threads.ts';

/** What inspectors found on a theme in a council at one event. */
export interface CourseStep {
  event: EventEntry;
  /** Never empty. */
  findings: Finding[];
  /** Of each finding, on the theme. */
  tones: Tone[];
}

/** What inspectors found on one theme in one council, from event to event; not what they found in one that it took over from. */
export interface Course {
  council: CouncilId;
  theme: ThemeId;
  /** Events whose place in the order is known, oldest first. */
  steps: CourseStep[];
  /** The last of them that follow each other in a history without a hole; all of them where it has none. */
  unbroken: CourseStep[];
  /** Inspections after the last of them that found nothing on the theme. */
  silentSince: EventEntry[];
  /** True where a report after the last of them is known, and not held or not told in words. */
  isOutrun: boolean;
  /** Events whose place in the order is not known. */
  unplaced: CourseStep[];
}

/** The course of a theme in the council of a journey: several pages read it. */
export const courseOf = once(({ journey, thread }: CouncilThread): Course => {
  const { council } = journey;
  const { theme } = thread;
  const heard = thread.steps.flatMap(({ event, findings }) => {
    const own = findings.filter((finding) => finding.council === council);
    const tones = own.map((finding) => toneOn(finding, theme));
    return own.length > 0 && isOfInspectors(event.type) ? [{ event, findings: own, tones }] : [];
  });
  const steps = heard.filter(({ event }) => followsKnown(event));
  return {
    council,
    theme,
    steps,
    unbroken: unbrokenOf(journey, steps),
    ...sinceLast(journey, steps.at(-1)),
    unplaced: heard.filter(({ event }) => !followsKnown(event)),
  };
});

function unbrokenOf(journey: Journey, steps: readonly CourseStep[]): CourseStep[] {
  const broken = steps.findLastIndex((step, at) => {
    const before = steps[at - 1];
    return before !== undefined && !isWhole(journey, before.event, step.event);
  });
  return steps.slice(Math.max(broken, 0));
}

/** True where every report that is known from one event to the other is held and told. */
function isWhole(journey: Journey, from: EventEntry, to: EventEntry): boolean {
  const placeOf = placesOf(journey);
  const [start, end] = [placeOf(from), placeOf(to)];
  const begun = ownInspections(journey).findLast((event) => placeOf(event) <= start);
  const between = inspectionsOf(journey).filter((event) => placeOf(event) > start && placeOf(event) < end);
  return begun !== undefined && between.every(isTold) && [begun, ...between].every(isFollowed(journey));
}

/** True of inspections from which the history is complete to the next, or to today. */
const isFollowed =
  ({ histories }: Journey) =>
  ({ id }: EventEntry): boolean =>
    histories.get(id)?.state === 'complete';

function sinceLast(journey: Journey, last: CourseStep | undefined): Pick<Course, 'silentSince' | 'isOutrun'> {
  if (!last) return { silentSince: [], isOutrun: false };
  const placeOf = placesOf(journey);
  const inspections = inspectionsOf(journey);
  const later = inspections.filter((event) => placeOf(event) > placeOf(last.event));
  const latest = inspections.at(-1);
  return {
    silentSince: later.filter(isTold),
    isOutrun: !later.every(isTold) || (latest !== undefined && isBroken(journey, latest)),
  };
}

const isBroken = ({ histories }: Journey, { id }: EventEntry): boolean =>
  histories.get(id)?.state === 'broken';

/** A council's own inspections, graded or not. */
const inspectionsOf = once(({ council, steps }: Journey): EventEntry[] =>
  steps.map(({ event }) => event).filter((event) => isInspection(event) && event.councils.includes(council)),
);

const placesOf = once((journey: Journey): ((event: EventEntry) => number) => {
  const places = new Map<EventId, number>(journey.steps.map(({ event }, at) => [event.id, at]));
  return ({ id }) => places.get(id) ?? -1;
});

/** True where one of the findings of an event is a concern. */
export const hasConcern = ({ tones }: CourseStep): boolean => tones.includes('concern');
