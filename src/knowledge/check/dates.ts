import type { CompiledSource } from '../../compiler/compiled.ts';
import { formatDate, isAfter, monthsBetween, yearOf, type PartialDate } from '../../model/dates.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { isOfInspectors } from '../../model/event-types.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import type { DisagreementEntry } from '../knowledge-base.ts';
import { declaredIn, faultOfFact, isOwnReport, type Declared } from './fact.ts';
import { checkNames } from './named-times.ts';

/** The site tells of inspections since then; an earlier year is a slip. */
const EARLIEST = 1990;
/** In years. */
const FORESEEN = 10;

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
      ...digestOrder(source),
    ]),
    ...declaredIn(sources).flatMap((declared) => [
      ...onePerFact(datesOfEvent(declared).flatMap((fact) => range(declared.source, fact, today))),
      ...order(declared),
    ]),
    ...checkNames(sources, disputed),
  ];
}

/** A report is read after it came out, and what was written of it is checked after that. */
function digestOrder(source: CompiledSource): Diagnostic[] {
  const { published, digest } = source.data;
  const steps = [
    { path: 'published', date: published },
    { path: 'digest.written', date: digest?.written },
    { path: 'digest.checked', date: digest?.checked },
  ].filter(({ date }) => date !== undefined);
  return steps.flatMap(({ path, date }, index) => {
    const before = steps[index - 1];
    if (!date || !before?.date || !isAfter(before.date, date)) return [];
    const message = `“${path}” is ${date}, before “${before.path}”, ${before.date}: is one of them a slip?`;
    return [faultOfFact('event-date', { source, path }, message)];
  });
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

function range(source: CompiledSource, { path, date, planned }: DatedFact, today: PartialDate): Diagnostic[] {
  if (!date) return [];
  const key = path.split('.').at(-1) ?? '';
  const fault = (message: string, expected: string[] = []) => [
    faultOfFact('event-date', { source, path }, message, { expected }),
  ];
  if (yearOf(date) < EARLIEST) return fault(`“${key}” is ${date}: no source here is of before ${EARLIEST}.`);
  if (planned && yearOf(date) > yearOf(today) + FORESEEN)
    return fault(`“${key}” is ${date}, and nothing is planned so far ahead: is the year right?`);
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
  const declared = { source, event, index };
  return [
    ...faults,
    ...toldBefore(declared, last),
    ...plannedLate(declared, last),
    ...reportedLate(declared, last),
  ];
}

/** A source cannot tell of what was still to come, unless it says that it is planned. */
function toldBefore(declared: Declared, last: PartialDate): Diagnostic[] {
  const { source, event, index } = declared;
  const { published } = source.data;
  const happened = isOwnReport(declared) ? last : event.dates?.start;
  if (
    event.planned ||
    SOURCE_KINDS[source.data.kind].keptUp ||
    !published ||
    !happened ||
    !isAfter(happened, published)
  )
    return [];
  const message = `“dates” is ${happened}, and the source came out before that: ${formatDate(published)}.`;
  const place = { source, path: `events.${index}.dates` };
  return [faultOfFact('event-date', place, message, { expected: ['planned: true'] })];
}

/** What had come by the time that it was told of was not announced any more. */
function plannedLate({ source, event, index }: Declared, last: PartialDate): Diagnostic[] {
  const { published, kind } = source.data;
  if (!event.planned || !published || SOURCE_KINDS[kind].keptUp || !isAfter(published, last)) return [];
  const message = `“planned” is said of ${last}, and the source came out after that: ${formatDate(published)}.`;
  return [faultOfFact('event-date', { source, path: `events.${index}.planned` }, message)];
}

/** Reports follow in weeks, and in seven months at the most so far: after a year, one of the two years is a slip. */
function reportedLate(declared: Declared, last: PartialDate): Diagnostic[] {
  const { source, event, index } = declared;
  const published = event.published ?? source.data.published;
  const isConfirmed = event.published !== undefined && event.published === source.data.published;
  if (!isOwnReport(declared) || !published || isConfirmed) return [];
  if (!isOfInspectors(event.type)) return [];
  if (monthsBetween(last, published) <= 12) return [];
  const message = `“dates” is ${last}, and its report came out more than a year later, on ${formatDate(published)}: is one of the years a slip?`;
  return [faultOfFact('event-date', { source, path: `events.${index}.dates` }, message)];
}
