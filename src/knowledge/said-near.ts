import type { CouncilId, ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { hasComparison } from './addresses.ts';
import type { CouncilEntry, KnowledgeBase } from './knowledge-base.ts';

/** Whom statements on a theme are about, seen from a council: itself, statistical neighbours alone, or neither. */
export type SaidNear = 'itself' | 'neighbours' | 'nobody';

type Told = ReadonlySet<CouncilId>;

const councilsByTheme = once(
  ({ statements }: KnowledgeBase): Map<ThemeId, Told> =>
    new Map(
      Array.from(statements.byTheme, ([theme, said]) => [
        theme,
        new Set(said.map(({ statement }) => statement.council)),
      ]),
    ),
);

const NONE: Told = new Set();

/** Whether anything is said on a theme in a council, or else in its statistical neighbours. */
export function saidNear(kb: KnowledgeBase, theme: ThemeId, council: CouncilEntry): SaidNear {
  const told = councilsByTheme(kb).get(theme) ?? NONE;
  if (told.has(council.id)) return 'itself';
  return isToldByNeighbours(council, told) ? 'neighbours' : 'nobody';
}

const isToldByNeighbours = (council: CouncilEntry, told: Told): boolean =>
  hasComparison(council) && council.data.neighbours.some((near) => told.has(near));

/** Councils that something is said of their statistical neighbours alone. `told`: those that statements are on. */
export const toldByNeighbours = ({ councils }: Pick<KnowledgeBase, 'councils'>, told: Told): CouncilEntry[] =>
  [...councils.values()].filter((council) => !told.has(council.id) && isToldByNeighbours(council, told));
