import type { CouncilEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { CouncilStage } from '../../model/councils.ts';

/** The councils at a stage, from A to Z. */
export const councilsByName = ({ councils }: KnowledgeBase, wanted: CouncilStage): CouncilEntry[] =>
  [...councils.values()]
    .filter(({ stage }) => stage === wanted)
    .sort((a, b) => a.data.name.localeCompare(b.data.name));
