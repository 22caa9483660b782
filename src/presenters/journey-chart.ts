import type { LineData } from '../charts/line-data.ts';
import { areasInShort } from '../knowledge/areas-in-short.ts';
import { endOf, isGraded, isInspection } from '../knowledge/judgements.ts';
import type { EventEntry, History, Journey, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { formatMonth, toDecimalYear, yearOf } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import { eventTypeOf, type EventRole } from '../model/event-types.ts';
import { FRAMEWORKS } from '../model/frameworks.ts';
import { GRADES, NOT_JUDGED, gradeIn, scaleOf } from '../model/grades.ts';
import { councilOf, type CouncilId } from '../model/ids.ts';
import { givesOverall } from './judgements.ts';
import { capital, counted, entryOf, type Lookups } from './lookups.ts';

const dated = (journey: Journey) =>
  journey.steps.flatMap(({ event }) => {
    const date = countsFrom(event);
    return date ? [{ event, date }] : [];
  });

const frameworkOf = ({ framework }: EventEntry) => framework && FRAMEWORKS[framework].shortName;

const overallOf = ({ judgements }: EventEntry) => gradeIn(judgements.overall);
const hasRole = (event: EventEntry, role: EventRole) => eventTypeOf(event.type).role === role;

/** On the line stand overall grades, and inspections that have none: by their framework, or because it was not judged. */
const isOnLine = (event: EventEntry) =>
  isInspection(event) &&
  (event.judgements.overall !== undefined || (isGraded(event) && !givesOverall(event)));

const historyAfter = ({ histories }: Journey, { id }: EventEntry): History =>
  histories.get(id) ?? { state: 'unknown', missing: [] };

/** A journey as the line of its overall grades, with visits and measures beside it. */
export function lineData(
  journey: Journey,
  { councils, knownReports }: Pick<KnowledgeBase, 'councils' | 'knownReports'>,
): LineData {
  const events = dated(journey);
  const judged = events.filter(({ event }) => isOnLine(event));
  const latest = judged.findLast(({ event }) => overallOf(event))?.event ?? judged.at(-1)?.event;
  return {
    listed: knownReports.asOf,
    scale: scaleOf(latest?.framework ?? null, latest ? overallOf(latest) : null),
    grades: judged.flatMap(({ event, date }) => {
      const grade = overallOf(event);
      return grade
        ? [
            {
              at: toDecimalYear(date),
              grade,
              framework: frameworkOf(event),
              label: String(yearOf(date)),
              known: historyAfter(journey, event).state === 'complete',
            },
          ]
        : [];
    }),
    ungraded: judged
      .filter(({ event }) => !overallOf(event))
      .map(({ event, date }) => ({ at: toDecimalYear(date), framework: frameworkOf(event) })),
    ends: journey.members.flatMap((id) => endOf(entryOf(councils, id)) ?? []).map(toDecimalYear),
    visits: events.filter(({ event }) => hasRole(event, 'visit')).map(({ date }) => toDecimalYear(date)),
    measures: events
      .filter(({ event }) => hasRole(event, 'intervention'))
      .map(({ event, date }) => ({
        from: toDecimalYear(date),
        until: event.ended && toDecimalYear(event.ended),
      })),
  };
}

/** From the first year that a journey tells of to the newest thing held, or to the day of the list of reports. */
export function yearsOf({
  journeys,
  knownReports,
}: Pick<KnowledgeBase, 'journeys' | 'knownReports'>): readonly [number, number] {
  const dates = [...journeys.values()].flatMap((journey) => dated(journey).map(({ date }) => date));
  const known = knownReports.asOf === null ? dates : [...dates, knownReports.asOf];
  return [Math.min(...dates.map(yearOf)), Math.max(...known.map(toDecimalYear))];
}

function gradeInLine(overall: EventEntry['judgements']['overall']): string {
  if (overall === undefined) return 'no overall grade';
  return overall === NOT_JUDGED ? 'not judged overall' : GRADES[overall].toLowerCase();
}

/**
 * The line of grades in words: "Good in March 2012, then inadequate in November 2015 and again in May 2016."; a sentence
 * for each council, where it tells judgements of one that is gone.
 */
export function readingOf(journey: Journey, kb: Pick<Lookups, 'councils'>): string {
  const graded = dated(journey).filter(({ event }) => isOnLine(event));
  if (graded.length === 0) return 'No judgement is held here yet.';
  const runs = runsOf(graded, ({ event }) => judgedIn(event, journey));
  if (runs.every(({ key }) => key === journey.council)) return `${capital(lineInWords(graded, journey))}.`;
  return runs
    .map(({ key, members }) => `${entryOf(kb.councils, key).data.name}: ${lineInWords(members, journey)}.`)
    .join(' ');
}

const lineInWords = (graded: ReturnType<typeof dated>, journey: Journey): string =>
  graded
    .map(
      ({ event, date }, index) =>
        `${linkTo(event, graded[index - 1]?.event, journey)} in ${formatMonth(date)}${areasAfter(event)}`,
    )
    .join('');

/** ": leadership and help and protection inadequate": what was judged, where that is not overall. */
const areasAfter = (event: EventEntry): string => {
  const areas = areasInShort(event);
  return areas ? `: ${areas}` : '';
};

/** Whose judgement it was: the council's own where it was judged, alone or with others. */
const judgedIn = ({ id, councils }: EventEntry, { council }: Journey): CouncilId =>
  councils.includes(council) ? council : (councils[0] ?? councilOf(id));

/** Those that follow each other with one key, together. */
function runsOf<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): { key: Key; members: Item[] }[] {
  const runs: { key: Key; members: Item[] }[] = [];
  for (const item of items) {
    const [key, last] = [keyOf(item), runs.at(-1)];
    if (last?.key === key) last.members.push(item);
    else runs.push({ key, members: [item] });
  }
  return runs;
}

/** How a grade follows the one before it; where reports in between are not held, that it follows is not said. */
function linkTo(event: EventEntry, before: EventEntry | undefined, journey: Journey): string {
  const grade = gradeInLine(event.judgements.overall);
  if (!before) return grade;
  if (!event.councils.some((id) => before.councils.includes(id))) return `; ${grade}`;
  const { state, missing } = historyAfter(journey, before);
  if (state === 'unknown') return `; ${grade}`;
  if (state === 'broken') return `; ${counted(missing.length, 'report')} in between not held here; ${grade}`;
  const again = event.judgements.overall === before.judgements.overall;
  return again ? ' and again' : `, then ${grade}`;
}
