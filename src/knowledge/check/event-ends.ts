import type { CompiledCouncil, CompiledSource } from '../../compiler/compiled.ts';
import { isAfter } from '../../model/dates.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { EVENT_TYPES, eventTypeOf, isOfInspectors, type EventType } from '../../model/event-types.ts';
import { councilOf, type CouncilId } from '../../model/ids.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { declaredIn, faultOfFact, type Declared } from './fact.ts';
import { familyOf } from './ownership.ts';

interface Parts {
  events: KnowledgeBase['events'];
  councils: ReadonlyMap<CouncilId, CompiledCouncil>;
}

/** What is said to have ended a measure: another event, of the same council or one after it, and not of before. */
export const checkEventEnds = (sources: readonly CompiledSource[], parts: Parts): Diagnostic[] =>
  declaredIn(sources).flatMap((declared) => faultsOf(declared, parts));

function faultsOf({ source, event, index }: Declared, { events, councils }: Parts): Diagnostic[] {
  const by = event.endedBy && events.get(event.endedBy);
  // Of what does not last it is told of already.
  if (!by || eventTypeOf(event.type).ended === null) return [];
  const at = { source, path: `events.${index}.endedBy` };
  const fault = (message: string, expected: string[] = []) => [
    faultOfFact('event-facts', at, message, { expected }),
  ];
  if (by.id === event.id) return fault(`“${event.id}” cannot have ended itself.`);
  if (!canEnd(by.type))
    return fault(
      `“${by.id}” is of the type ${by.type}, which ends no measure: name an event that tells of the end, or the measure that took its place.`,
      (Object.keys(EVENT_TYPES) as EventType[]).filter(canEnd).map((type) => `type: ${type}`),
    );
  if (!familyOf(councilOf(event.id), councils).includes(councilOf(by.id)))
    return fault(`“${by.id}” is an event of another council than “${event.id}”.`);
  const [began, end] = [events.get(event.id)?.dates?.start, by.dates?.end ?? by.dates?.start];
  if (!began || !end || !isAfter(began, end)) return [];
  const message = `“${by.id}” was on ${end}, before “${event.id}” began on ${began}.`;
  return [faultOfFact('event-date', at, message)];
}

/** An inspection or a visit may be why a measure ended; that it did is told by another event. */
const canEnd = (type: EventType): boolean => !isOfInspectors(type);
