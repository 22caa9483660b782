import { compareDates, compareNewestFirst } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { hasOverall } from '../../model/frameworks.ts';
import { gradeIn } from '../../model/grades.ts';
import { councilOf, type CouncilId } from '../../model/ids.ts';
import { isInspection, ownInspections } from '../judgements.ts';
import type { EventEntry, Journey, KnowledgeBase, Spell } from '../knowledge-base.ts';

/** A stretch in inadequate that a later judgement ended, of which no source states the day of the report that began it. */
export interface UnknownStart {
  council: CouncilId;
  /** The inspections that found it so, in order: no source states when the report of any of them came out. */
  judged: [EventEntry, ...EventEntry[]];
  closing: EventEntry;
}

/** Every stretch of which the beginning is not known, the latest to end first. */
export const unknownStarts = (
  { journeys }: Pick<KnowledgeBase, 'journeys'>,
  spells: readonly Spell[],
): UnknownStart[] =>
  [...journeys.values()]
    .flatMap((journey) => startsIn(journey, spells))
    .sort(
      (a, b) =>
        compareNewestFirst(countsFrom(a.closing), countsFrom(b.closing)) ||
        a.council.localeCompare(b.council),
    );

function startsIn(journey: Journey, spells: readonly Spell[]): UnknownStart[] {
  const found: UnknownStart[] = [];
  let judged: EventEntry[] = [];
  for (const event of ownInspections(journey)) {
    if (beginsNoSpell(event, spells)) judged.push(event);
    else if (judgesOverall(event)) {
      const [first, ...others] = judged;
      // What a later report of inadequate goes on with is told as the spell that this begins.
      if (first && event.judgements.overall !== 'inadequate')
        found.push({ council: journey.council, judged: [first, ...others], closing: event });
      judged = [];
    }
  }
  return found;
}

/** Inspections of services of one kind gave no overall grade at times, and left a council where it was. */
const judgesOverall = ({ framework, judgements }: EventEntry): boolean =>
  gradeIn(judgements.overall) !== null || (framework !== null && !hasOverall(framework));

/** True of a judgement of inadequate overall that no source dates, outside any spell that is known. */
export const beginsNoSpell = (event: EventEntry, spells: readonly Spell[]): boolean =>
  isInspection(event) &&
  event.published === null &&
  event.judgements.overall === 'inadequate' &&
  !spells.some((spell) => isWithin(event, spell));

function isWithin(event: EventEntry, { council, from, until }: Spell): boolean {
  const day = countsFrom(event);
  if (council !== councilOf(event.id) || day === null) return false;
  return compareDates(day, from) >= 0 && (until === null || compareDates(day, until) < 0);
}
