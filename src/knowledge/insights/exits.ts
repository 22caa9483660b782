import type { CouncilId, EventId, ThemeId } from '../../model/ids.ts';
import type { Tone } from '../../model/tones.ts';
import type { KnowledgeBase, Thread } from '../knowledge-base.ts';
import type { InadequateSpell } from './inadequate-spells.ts';

/** How a theme was spoken of by the report that found a council inadequate, and by the one that ended the spell. */
export interface ExitTheme {
  council: CouncilId;
  theme: ThemeId;
  openedBy: EventId;
  closedBy: EventId;
  before: Tone[];
  after: Tone[];
}

/** Spells that a later judgement ended, with no report in between missing. */
export const endedByJudgement = (spells: readonly InadequateSpell[]): InadequateSpell[] =>
  spells.filter(({ closedBy, history }) => closedBy !== null && history.state === 'complete');

/** Each theme that both reports speak of in findings, spell by spell. */
export const exitThemes = (
  { journeys }: Pick<KnowledgeBase, 'journeys'>,
  spells: readonly InadequateSpell[],
): ExitTheme[] =>
  endedByJudgement(spells).flatMap(({ council, openedBy, closedBy }) => {
    if (closedBy === null) return [];
    return (journeys.get(council)?.threads ?? []).flatMap((thread) => {
      const [before, after] = [tonesAt(thread, openedBy), tonesAt(thread, closedBy)];
      if (before.length === 0 || after.length === 0) return [];
      return [{ council, theme: thread.theme, openedBy, closedBy, before, after }];
    });
  });

const tonesAt = ({ steps }: Thread, event: EventId): Tone[] =>
  steps.find((step) => step.event.id === event)?.tones ?? [];
