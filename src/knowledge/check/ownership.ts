import type { CompiledCouncil, CompiledSource } from '../../compiler/compiled.ts';
import { byNearness } from '../../compiler/nearest.ts';
import { fileOfContent } from '../../model/content-kinds.ts';
import type { Council } from '../../model/councils.ts';
import { isAfter, type PartialDate } from '../../model/dates.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import { eventTypeOf, type EventRole } from '../../model/event-types.ts';
import { councilOf, type CouncilId } from '../../model/ids.ts';
import { faultOfFact } from './fact.ts';

type Councils = ReadonlyMap<CouncilId, CompiledCouncil>;

/** Whose a source, its events and its statements are: of councils that it is about, in the time that they existed. */
export const checkOwnership = (sources: readonly CompiledSource[], councils: Councils): Diagnostic[] =>
  sources.flatMap((source) => [
    ...folderOf(source, councils),
    ...eventsOf(source, councils),
    ...statementsOf(source, councils),
  ]);

function folderOf(source: CompiledSource, councils: Councils): Diagnostic[] {
  const folder = councilOf(source.id);
  const about = source.data.councils;
  // An unknown council is told of as one; what the folder is compared with is not sure then.
  if (about.includes(folder) || about.some((id) => !councils.has(id))) return [];
  const message = councils.has(folder)
    ? `The file stands in the folder of “${folder}”, which is not among its councils.`
    : `The file stands in the folder “${folder}”, and there is no such council.`;
  const name = source.id.slice(folder.length);
  const expected = about.map((id) => fileOfContent('source', `${id}${name}`));
  return [faultOfFact('source-council', { source, path: 'councils' }, message, { expected })];
}

/** A council, and those whose services it took over or that took over its own. */
/** A council with those that it took over from and those that took over from it. */
export function familyOf(id: CouncilId, councils: Councils): CouncilId[] {
  const data = councils.get(id)?.data;
  return [id, ...[...(data?.predecessors ?? []), ...(data?.successors ?? [])].map(({ council }) => council)];
}

/** Its events are of councils that it is about, or of those before and after them, and of the time that these existed. */
const eventsOf = (source: CompiledSource, councils: Councils): Diagnostic[] => [
  ...eventsOfOthers(source, councils),
  ...eventsOutsideTheirTime(source, councils),
];

function eventsOfOthers(source: CompiledSource, councils: Councils): Diagnostic[] {
  const about = source.data.councils;
  const allowed = new Set(about.flatMap((id) => familyOf(id, councils)));
  return source.data.events.flatMap(({ id, councils: concerned = [] }, index) => {
    const council = councilOf(id);
    if (!councils.has(council) || [council, ...concerned].some((each) => allowed.has(each))) return [];
    const message = `“${id}” is an event of ${council}, which is not among the councils of the source.`;
    const expected = about.map((each) => id.replace(council, each));
    return [faultOfFact('source-council', { source, path: `events.${index}.id` }, message, { expected })];
  });
}

function eventsOutsideTheirTime(source: CompiledSource, councils: Councils): Diagnostic[] {
  return source.data.events.flatMap((event, index) => {
    const id = councilOf(event.id);
    const [start, end] = [event.dates?.start, event.dates?.end ?? event.dates?.start];
    const council = councils.get(id)?.data;
    if (!council || !start || !end) return [];
    const wrong = outsideItsTime(council, { role: eventTypeOf(event.type).role, start, end });
    if (!wrong) return [];
    const others = familyOf(id, councils).filter((other) => other !== id);
    const message = `“${event.id}” is of ${start}, and ${council.name} ${wrong}.`;
    return faultOfFact('source-council', { source, path: `events.${index}.id` }, message, {
      expected: others.map((other) => event.id.replace(id, other)),
    });
  });
}

/** What is said of a council may be of later; inspectors and ministers can only have come while it had its duties. */
function outsideItsTime(
  { until, from }: Pick<Council, 'until' | 'from'>,
  { role, start, end }: { role: EventRole; start: PartialDate; end: PartialDate },
): string | null {
  if (role === 'other') return null;
  if (until && isAfter(start, until)) return `was abolished on ${until}`;
  if (from && role !== 'intervention' && isAfter(from, end)) return `has its duties from ${from} only`;
  return null;
}

function statementsOf(source: CompiledSource, councils: Councils): Diagnostic[] {
  const about = source.data.councils;
  const declared = new Set(source.data.events.map(({ id }) => id));
  const allowed = new Set(about.flatMap((id) => familyOf(id, councils)));
  return source.statements.flatMap(({ id, council, event, place }) => {
    const fault = (message: string, expected: string[]) => [
      error({ rule: 'source-council', file: source.file, place, message, expected }),
    ];
    if (council && councils.has(council) && !allowed.has(council))
      return fault(
        `“${id}” is about ${council}, which is not among the councils of the source.`,
        byNearness(council, about).map((each) => `council=${each}`),
      );
    if (event && !declared.has(event) && !allowed.has(councilOf(event)))
      return fault(
        `“${id}” belongs to an event of ${councilOf(event)}, which is not among the councils of the source.`,
        byNearness(event, declared).map((each) => `event="${each}"`),
      );
    return [];
  });
}
