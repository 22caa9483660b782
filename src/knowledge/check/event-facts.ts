import type { CompiledSource } from '../../compiler/compiled.ts';
import { isAfter } from '../../model/dates.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { EVENT_TYPES, eventTypeOf, type EventType, type EventTypeFacts } from '../../model/event-types.ts';
import { FRAMEWORKS, frameworkOf, frameworkPeriod, type FrameworkId } from '../../model/frameworks.ts';
import { NOT_JUDGED, type Area } from '../../model/grades.ts';
import { declaredIn, faultOfFact, type Declared } from './fact.ts';

/** What is said of an event against what its type and its framework can have. */
export const checkEventFacts = (sources: readonly CompiledSource[]): Diagnostic[] =>
  declaredIn(sources).flatMap((declared) => [
    ...factsOfType(declared),
    ...(declared.event.framework ? factsOfFramework(declared, declared.event.framework) : []),
  ]);

/** Facts that events of some types alone can have. The review of a safeguarding board is neither visit nor inspection. */
const NEEDS: {
  key: 'judgements' | 'framework' | 'number' | 'ended' | 'endedBy';
  of: (facts: EventTypeFacts) => boolean;
}[] = [
  { key: 'judgements', of: ({ role }) => role === 'inspection' || role === 'other' },
  { key: 'framework', of: ({ role }) => role !== 'intervention' },
  { key: 'number', of: ({ role }) => role === 'visit' || role === 'inspection' },
  { key: 'ended', of: ({ ended }) => ended !== null },
  { key: 'endedBy', of: ({ ended }) => ended !== null },
];

function factsOfType({ source, event, index }: Declared): Diagnostic[] {
  return NEEDS.filter(({ key, of }) => event[key] !== undefined && !of(eventTypeOf(event.type))).map(
    ({ key, of }) => {
      const types = (Object.keys(EVENT_TYPES) as EventType[]).filter((type) => of(eventTypeOf(type)));
      const message = `“${key}” cannot be said of an event of the type ${event.type}.`;
      return faultOfFact('event-facts', { source, path: `events.${index}.${key}` }, message, {
        expected: types.map((type) => `type: ${type}`),
      });
    },
  );
}

function factsOfFramework({ source, event, index }: Declared, id: FrameworkId): Diagnostic[] {
  const { areas, scale, from, until } = frameworkOf(id);
  const fault = (key: string, message: string, expected: string[]) =>
    faultOfFact('event-facts', { source, path: `events.${index}.${key}` }, message, { expected });
  const day = event.dates?.start;
  const isOutside = day && (isAfter(from, day) || (until && isAfter(day, until)));
  const when = `The framework ${id} was in force ${frameworkPeriod(id)}, and this was in ${day}.`;
  const judged = Object.entries(event.judgements ?? {}) as [Area, string][];
  return [
    ...(isOutside ? [fault('framework', when, frameworksOn(event))] : []),
    ...judged
      .filter(([area]) => !areas.includes(area))
      .map(([area]) => fault('judgements', `The framework ${id} does not judge “${area}”.`, [...areas])),
    ...judged
      .filter(([, grade]) => grade !== NOT_JUDGED && !(grade in scale))
      .map(([, grade]) =>
        fault('judgements', `The framework ${id} has no grade “${grade}”.`, Object.keys(scale)),
      ),
  ];
}

/** The frameworks that were in force when an event happened. */
const frameworksOn = ({ dates }: Declared['event']): string[] =>
  (Object.keys(FRAMEWORKS) as FrameworkId[]).filter((id) => {
    const { from, until } = frameworkOf(id);
    return dates && !isAfter(from, dates.start) && !(until && isAfter(dates.start, until));
  });
