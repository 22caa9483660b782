import type { ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { Journey, KnowledgeBase, Thread } from './knowledge-base.ts';

/** What a council's journey says on a theme. */
export interface CouncilThread {
  journey: Journey;
  thread: Thread;
}

/** Every journey that says anything on a theme, in the order of councils, with what it says. */
export const threadsOnTheme = (kb: KnowledgeBase, theme: ThemeId): readonly CouncilThread[] =>
  threadsByTheme(kb).get(theme) ?? [];

const threadsByTheme = once(({ journeys }: KnowledgeBase) =>
  Map.groupBy(
    [...journeys.values()].flatMap((journey) => journey.threads.map((thread) => ({ journey, thread }))),
    ({ thread }) => thread.theme,
  ),
);
