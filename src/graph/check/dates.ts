import type { CompiledSource } from '../../compiler/compiled.ts';
import { formatDate, yearOf, type PartialDate } from '../../model/dates.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { DisagreementEntry } from '../knowledge-base.ts';
import { declaredIn, faultOfFact, isOwnReport, type Declared } from './fact.ts';

/** The site tells of inspections since then; an earlier year is a slip. */
const EARLIEST = 1990;

/**
 * Dates that cannot be: after today, before 1990, in another order than things happen, or of another year than the name
 * says. Where sources are known to differ on the dates of an event, its name can follow only one of them.
 */
export function checkDates(
  sources: readonly CompiledSource[],
  disagreements: readonly DisagreementEntry[],
  today: PartialDate,
): Diagnostic[] {
  const disputed = new Set(disagreements.flatMap(({ field, events }) => (field === 'dates' ? events : [])));
  return [
    ...sources.flatMap((source) => [
      ...datesOfSource(source).flatMap((fact) => range(source, fact, today)),
      ...fileOfAnotherYear(source),
    ]),
    ...declaredIn(sources).flatMap((declared) => [
      ...onePerFact(datesOfEvent(declared).flatMap((fact) => range(declared.source, fact, today))),
      ...order(declared),
      ...(disputed.has(declared.event.id) ? [] : idOfAnotherYear(declared)),
    ]),
  ];
}

interface DatedFact {
  path: string;
  date: PartialDate | null | undefined;
  /** Announced, so that it may be to come. */
  planned?: boolean | undefined;
}

const datesOfSource = ({ data }: CompiledSource): DatedFact[] => [
  { path: 'published', date: data.published },
  { path: 'digest.written', date: data.digest?.written },
  { path: 'digest.checked', date: data.digest?.checked },
];

const datesOfEvent = ({ event, index }: Declared): DatedFact[] => [
  { path: `events.${index}.dates`, date: event.dates?.start, planned: event.planned },
  { path: `events.${index}.dates`, date: event.dates?.end, planned: event.planned },
  { path: `events.${index}.published`, date: event.published, planned: event.planned },
  { path: `events.${index}.ended`, date: event.ended, planned: event.planned },
];

/** Both ends of one span may be wrong by the one slip. */
const onePerFact = (faults: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault.place), fault])).values(),
];

/** As far as both are known: 2018 is not after 2018-03. */
export const isAfter = (a: PartialDate, b: PartialDate): boolean =>
  a.slice(0, b.length) > b.slice(0, a.length);

function range(source: CompiledSource, { path, date, planned }: DatedFact, today: PartialDate): Diagnostic[] {
  if (!date) return [];
  const key = path.split('.').at(-1) ?? '';
  const fault = (message: string, expected: string[] = []) => [
    faultOfFact('event-date', { source, path }, message, { expected }),
  ];
  if (yearOf(date) < EARLIEST) return fault(`“${key}” is ${date}: no source here is of before ${EARLIEST}.`);
  if (planned || !isAfter(date, today)) return [];
  const cure = path.startsWith('events') ? ['planned: true'] : [];
  return fault(`“${key}” is ${date}, which is still to come: is the year right?`, cure);
}

function order({ source, event, index }: Declared): Diagnostic[] {
  const { dates, ended } = event;
  const at = (key: string) => ({ source, path: `events.${index}.${key}` });
  const last = dates?.end ?? dates?.start;
  if (!dates || !last) return [];
  const faults: Diagnostic[] = [];
  if (ended && isAfter(dates.start, ended))
    faults.push(
      faultOfFact('event-date', at('ended'), `It ended on ${ended}, before it began on ${dates.start}.`),
    );
  if (event.published && isAfter(last, event.published))
    faults.push(
      faultOfFact(
        'event-date',
        at('published'),
        `Its report came out on ${event.published}, before it was over on ${last}.`,
      ),
    );
  return [...faults, ...toldBefore({ source, event, index }, last)];
}

/** Pages that are kept up tell of what came after they were first published; reports, letters, papers and news do not. */
const KEPT_UP: ReadonlySet<string> = new Set(['notice', 'other']);

/** A source cannot tell of what was still to come, unless it says that it is planned. */
function toldBefore(declared: Declared, last: PartialDate): Diagnostic[] {
  const { source, event, index } = declared;
  const { published } = source.data;
  const happened = isOwnReport(declared) ? last : event.dates?.start;
  if (
    event.planned ||
    KEPT_UP.has(source.data.kind) ||
    !published ||
    !happened ||
    !isAfter(happened, published)
  )
    return [];
  const message = `“dates” is ${happened}, and the source came out before that: ${formatDate(published)}.`;
  const place = { source, path: `events.${index}.dates` };
  return [faultOfFact('event-date', place, message, { expected: ['planned: true'] })];
}

const YEAR_FIRST = /\/(?<year>(?:19|20)\d{2})(?![\da-z])/u;

/** The year that an id begins with: `medway/2020-08-focused-visit` -> 2020. */
const yearIn = (id: string): number | null => {
  const year = YEAR_FIRST.exec(id)?.groups?.year;
  return year === undefined ? null : Number(year);
};

/** All years from the day that it began to the day that it was over are its own, and the year of its report. */
function idOfAnotherYear(declared: Declared): Diagnostic[] {
  const { source, event, index } = declared;
  const year = yearIn(event.id);
  const { dates, published = isOwnReport(declared) ? source.data.published : null } = event;
  if (year === null || !dates) return [];
  const isWithin = year >= yearOf(dates.start) && year <= yearOf(dates.end ?? dates.start);
  if (isWithin || (published && yearOf(published) === year)) return [];
  const message = `“${event.id}” is named after ${year}, and “dates” says ${dates.start}: one of the two is a slip.`;
  return [faultOfFact('event-date', { source, path: `events.${index}.dates` }, message)];
}

const DAY_FIRST = /\/(?<day>\d{4}-\d{2}-\d{2})(?!\d)/u;

/** A file that is named after a day is named after that very day; one named after a year, after what happened in it. */
function fileOfAnotherYear(source: CompiledSource): Diagnostic[] {
  const year = yearIn(source.id);
  const { published, events } = source.data;
  if (year === null || !published) return [];
  const told = events.flatMap(({ dates }) => (dates ? [dates.start, dates.end ?? dates.start] : []));
  const own = [published, ...told];
  const day = DAY_FIRST.exec(source.id)?.groups?.day;
  const isSound = day ? own.some((date) => day.startsWith(date)) : own.some((date) => yearOf(date) === year);
  if (isSound) return [];
  const message = `The file is named after ${day ?? year}, and “published” says ${published}: one of the two is a slip.`;
  return [faultOfFact('event-date', { source, path: 'published' }, message)];
}
