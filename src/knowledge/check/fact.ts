import type { CompiledSource } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import type { EventDeclaration } from '../../model/events.ts';
import type { RuleId } from '../../model/rules.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';

/** An event as one source declares it. */
export interface Declared {
  source: CompiledSource;
  event: EventDeclaration;
  index: number;
}

/** The events that sources declare, one by one. */
export const declaredIn = (sources: readonly CompiledSource[]): Declared[] =>
  sources.flatMap((source) => source.data.events.map((event, index) => ({ source, event, index })));

/** True of the event that a report or letter is itself on. */
export const isOwnReport = ({ source, index }: Declared): boolean =>
  index === 0 && SOURCE_KINDS[source.data.kind].ofInspectors;

/** A fault of a fact of a source, where it stands; where it is not written, at the event. */
export function faultOfFact(
  rule: RuleId,
  { source, path }: { source: CompiledSource; path: string },
  message: string,
  more: Partial<Pick<Diagnostic, 'expected' | 'related'>> = {},
): Diagnostic {
  const event = /^events\.\d+/u.exec(path)?.[0];
  const place = source.places[path] ?? (event ? source.places[`${event}.id`] : null) ?? null;
  return error({ rule, file: source.file, place, message, ...more });
}
