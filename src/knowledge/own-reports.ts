import type { EventId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Events whose own report or letter is held: either declares its own event before those that it tells of. */
export const ownReported = once(
  ({ sources }: KnowledgeBase): ReadonlySet<EventId> =>
    new Set(
      [...sources.values()]
        .filter(({ data }) => SOURCE_KINDS[data.kind].ofInspectors)
        .flatMap(({ events: [own] }) => own?.id ?? []),
    ),
);
