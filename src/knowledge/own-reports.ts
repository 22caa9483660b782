import type { SourceKind } from '../model/source-kinds.ts';
import type { EventId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

const OWN: readonly SourceKind[] = ['inspection-report', 'visit-letter'];

/** Events whose own report or letter is held: either declares its own event before those that it tells of. */
export const ownReported = once(
  ({ sources }: KnowledgeBase): ReadonlySet<EventId> =>
    new Set(
      [...sources.values()]
        .filter(({ data }) => OWN.includes(data.kind))
        .flatMap(({ events: [own] }) => own?.id ?? []),
    ),
);
