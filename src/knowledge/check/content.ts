import type { Diagnostic } from '../../model/diagnostics.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { ByKind } from '../by-kind.ts';
import { disagreementEntry } from '../entries.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { checkCouncilDates } from './council-dates.ts';
import { checkCouncils } from './councils.ts';
import { checkDates } from './dates.ts';
import { checkEventEnds } from './event-ends.ts';
import { checkEventFacts } from './event-facts.ts';
import { checkOwnership } from './ownership.ts';
import { checkSameSource } from './same-source.ts';
import { checkSameVisit } from './same-visit.ts';
import { checkStarts, checkSuccession } from './succession.ts';

/** Checks what sources say of events against each other, and what councils say of each other. */
export function checkContent(
  { source: sources, council, disagreement }: ByKind,
  { events, disagreements, statements }: KnowledgeBase,
  day: PartialDate,
): Diagnostic[] {
  const councils = new Map(council.map((each) => [each.id, each]));
  return [
    ...checkDates(sources, disagreement.map(disagreementEntry), day),
    ...checkEventFacts(sources),
    ...checkEventEnds(sources, { events, councils }),
    ...checkSameVisit([...events.values()], sources, disagreements),
    ...checkSameSource(sources),
    ...checkOwnership(sources, councils),
    ...checkCouncils(council),
    ...checkCouncilDates(council, day),
    ...checkSuccession(councils),
    ...checkStarts(councils, statements),
  ];
}
