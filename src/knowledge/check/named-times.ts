import type { CompiledSource } from '../../compiler/compiled.ts';
import { fileOfContent } from '../../model/content-kinds.ts';
import { isAfter, isPartialDate, yearOf, type PartialDate } from '../../model/dates.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { EventId } from '../../model/ids.ts';
import { declaredIn, faultOfFact, isOwnReport, type Declared } from './fact.ts';

/** Files and events are of the time that their names say. Of a disputed event the name can follow one source only. */
export function checkNames(sources: readonly CompiledSource[], disputed: ReadonlySet<EventId>): Diagnostic[] {
  const events = Map.groupBy(declaredIn(sources), ({ event }) => event.id);
  return [
    ...sources.flatMap(fileOfAnotherTime),
    ...[...events].flatMap(([id, declared]) =>
      disputed.has(id) ? [] : [...declared.flatMap(idOfAnotherYear), ...idOfAnotherMonth(declared)],
    ),
  ];
}

const FIRST = /\/(?<time>(?:19|20)\d{2}(?:-\d{2}-\d{2}|-(?:0[1-9]|1[0-2]))?)(?![\da-z])/u;
/** Not of `direction-to-2017`, which says when it ended. */
const LAST = /(?<!-(?:to|until|till|by|from|since|before|after))-(?<time>(?:19|20)\d{2})$/u;

/** The year, month or day that a name says: `medway/2020-08-visit` -> 2020-08; `halton/letter-2018` -> 2018. */
function timeIn(id: string): PartialDate | null {
  const time = (FIRST.exec(id) ?? LAST.exec(id))?.groups?.time;
  return time === undefined || isSchoolYear(time) ? null : (time as PartialDate);
}

/** `2011-12` may be a year from April or September, and no month. */
const isSchoolYear = (time: string): boolean =>
  time.length === 7 && Number(time.slice(5)) === (Number(time.slice(2, 4)) + 1) % 100;

/** All years from the day that it began to the day that it was over are its own, and the year of its report. */
function idOfAnotherYear(declared: Declared): Diagnostic[] {
  const named = timeIn(declared.event.id);
  if (named === null || isOf(declared, named.slice(0, 4) as PartialDate)) return [];
  return [faultOfName(declared, String(yearOf(named)))];
}

/** Sources know the days more or less exactly; one that knows of the month is enough. */
function idOfAnotherMonth(declared: readonly Declared[]): Diagnostic[] {
  const [first] = declared.filter(({ event }) => event.dates);
  const named = first && timeIn(first.event.id)?.slice(0, 7);
  if (!first || named?.length !== 7 || declared.some((each) => isOf(each, named as PartialDate))) return [];
  // Of another year altogether is told of already.
  return isOf(first, named.slice(0, 4) as PartialDate) ? [faultOfName(first, named)] : [];
}

/** Where no dates are stated, no name is held against them. */
function isOf(declared: Declared, time: PartialDate): boolean {
  const { source, event } = declared;
  const { dates, published = isOwnReport(declared) ? source.data.published : null } = event;
  if (!dates) return time.length === 4;
  const isWithin = !isAfter(dates.start, time) && !isAfter(time, dates.end ?? dates.start);
  return isWithin || (published ? isSame(published, time) : false);
}

/** As far as both are known. */
const isSame = (a: PartialDate, b: PartialDate): boolean => !isAfter(a, b) && !isAfter(b, a);

function faultOfName({ source, event, index }: Declared, named: string): Diagnostic {
  const start = event.dates?.start ?? '';
  const message = `“${event.id}” is named after ${named}, and “dates” says ${start}: one of the two is a slip.`;
  const told = start.slice(0, named.length);
  const expected = [...datesAt(event, named), `id: ${event.id.replace(named, told)}`];
  return faultOfFact('event-date', { source, path: `events.${index}.dates` }, message, { expected });
}

/** Its dates in the year or month that its name says. */
function datesAt({ dates }: Declared['event'], named: string): string[] {
  const both = [dates?.start, dates?.end].flatMap((date) => date ?? []);
  const told = both.map((date) => date.slice(0, named.length));
  const moved = both.map((date) => named + date.slice(named.length));
  return new Set(told).size === 1 && moved.every(isPartialDate) ? [`dates: ${moved.join('/')}`] : [];
}

/** A file that is named after a day is named after that very day; one named after a month or year, after what happened in it. */
function fileOfAnotherTime(source: CompiledSource): Diagnostic[] {
  const named = timeIn(source.id);
  const { published, events } = source.data;
  if (named === null || !published) return [];
  const told = events.flatMap(({ dates }) => (dates ? [dates.start, dates.end ?? dates.start] : []));
  if ([published, ...told].some((date) => isSame(date, named))) return [];
  const message = `The file is named after ${named}, and “published” says ${published}: one of the two is a slip.`;
  const name = fileOfContent('source', source.id.replace(named, published.slice(0, named.length)));
  const expected = isPartialDate(named) ? [`published: ${named}`, name] : [name];
  return [faultOfFact('event-date', { source, path: 'published' }, message, { expected })];
}
