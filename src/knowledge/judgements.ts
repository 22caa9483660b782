import { countsFrom } from '../model/event-date.ts';
import { compareDates, monthsBetween, type PartialDate } from '../model/dates.ts';
import { eventTypeOf } from '../model/event-types.ts';
import { FRAMEWORKS } from '../model/frameworks.ts';
import { AREAS, gradeIn, type Area, type Grade } from '../model/grades.ts';
import { councilOf, type CouncilId, type EventId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { historyBetween } from './history.ts';
import type {
  CouncilEntry,
  EventEntry,
  History,
  Journey,
  Judgement,
  KnownReports,
  Spell,
} from './knowledge-base.ts';

/** Every grade of an event, in the order of its framework, each with the source that is followed. */
export function judgementsOf(event: EventEntry): Judgement[] {
  const order = event.framework ? FRAMEWORKS[event.framework].areas : (Object.keys(AREAS) as Area[]);
  const areas = [...new Set([...order, ...(Object.keys(event.judgements) as Area[])])];
  return areas.flatMap((area) => {
    const grade = event.judgements[area];
    const source = event.declarations.find(({ declaration }) => declaration.judgements?.[area])?.source;
    if (!grade || !source) return [];
    const { framework, published } = event;
    return [{ council: councilOf(event.id), event: event.id, area, grade, framework, published, source }];
  });
}

/** An inspection whose grades are the council’s: a review of a safeguarding board alone is neither, though it gives a grade. */
export const isInspection = ({ type }: Pick<EventEntry, 'type'>): boolean => eventTypeOf(type).graded;

/** True where at least one area was given a grade. */
export const isGraded = ({ judgements }: Pick<EventEntry, 'judgements'>): boolean =>
  Object.values(judgements).some((stated) => gradeIn(stated) !== null);

/** A council's own inspections that gave grades, oldest first: what a predecessor was judged at is not its own. */
export const ownInspections = once(({ council, steps }: Journey): readonly EventEntry[] =>
  steps.map(({ event }) => event).filter((event) => isOwnGraded(council, event)),
);

const isOwnGraded = (council: CouncilId, event: EventEntry): boolean =>
  isInspection(event) && event.councils.includes(council) && isGraded(event);

/** A council's stretches at one overall grade. An inspection without an overall grade ends the last one. */
export function spellsOf(council: CouncilEntry, events: readonly EventEntry[], known: KnownReports): Spell[] {
  const spells: Spell[] = [];
  let open: Spell | null = null;
  for (const event of graded(council, events)) {
    const grade = gradeIn(event.judgements.overall);
    if (open && open.grade === grade) continue;
    if (open) close(open, event.published, event);
    open = grade && openSpell(council, grade, event);
    if (open) spells.push(open);
  }
  const end = endOf(council);
  if (open && end) close(open, end, null);
  const undated = events.filter((event) => event.published === null && isOwnGraded(council.id, event));
  return spells.map((spell, index) => {
    const ending = undated.find((event) => interrupts(event, spell));
    if (ending) return interruptedBy(ending, spell);
    const history: History = undated.some((event) => mayBegin(event, spell, spells[index - 1]))
      ? { state: 'undated', missing: [] }
      : historyBetween(known, council.id, spell.from, spell.until);
    return { ...spell, history };
  });
}

/** The day a council was abolished; null where it was not, or is only to be. */
export const endOf = ({ stage, data }: Pick<CouncilEntry, 'stage' | 'data'>): PartialDate | null =>
  (stage === 'abolished' && data.until) || null;

/** True of an inspection of another grade within a spell, which was over when its report came out, whenever that was. */
function interrupts(event: EventEntry, { grade, from, until }: Spell): boolean {
  const day = countsFrom(event);
  if (day === null || compareDates(day, from) <= 0 || (until && compareDates(day, until) >= 0)) return false;
  return gradeIn(event.judgements.overall) !== grade;
}

/** The spell as it ended with that inspection: when inspectors came is known, and not how long it lasted. */
const interruptedBy = (event: EventEntry, spell: Spell): Spell => ({
  ...spell,
  until: countsFrom(event),
  months: null,
  history: { state: 'interrupted', missing: [] },
  closedBy: event.id,
  exitGrade: gradeIn(event.judgements.overall),
});

/** True of an inspection of the same grade with which a spell may have begun before. */
function mayBegin(event: EventEntry, { grade, from }: Spell, before: Spell | undefined): boolean {
  const day = countsFrom(event);
  if (day === null || compareDates(day, from) > 0 || gradeIn(event.judgements.overall) !== grade)
    return false;
  return !before?.until || compareDates(day, before.until) > 0;
}

/** By inspection of a council: how its history is known from that to the next judgement, to its end or to today. */
export function historiesOf(
  council: CouncilEntry,
  events: readonly EventEntry[],
  known: KnownReports,
): [EventId, History][] {
  const inspections = graded(council, events);
  return inspections.map(({ id, published }, index) => {
    const until = inspections[index + 1]?.published ?? endOf(council);
    return [id, historyBetween(known, council.id, published, until)];
  });
}

type Published = EventEntry & { published: PartialDate };

/** A spell begins and ends when a report comes out, so a grade without that date begins and ends none. */
const graded = (council: CouncilEntry, events: readonly EventEntry[]): Published[] =>
  events
    .filter((event): event is Published => event.published !== null && isOwnGraded(council.id, event))
    .sort((a, b) => compareDates(a.published, b.published));

const openSpell = (council: CouncilEntry, grade: Grade, { id, published }: Published): Spell => ({
  council: council.id,
  grade,
  from: published,
  until: null,
  months: null,
  history: { state: 'unknown', missing: [] },
  openedBy: id,
  closedBy: null,
  exitGrade: null,
});

function close(spell: Spell, until: PartialDate, event: EventEntry | null): void {
  spell.until = until;
  spell.months = monthsBetween(spell.from, until);
  spell.closedBy = event?.id ?? null;
  spell.exitGrade = gradeIn(event?.judgements.overall);
}
