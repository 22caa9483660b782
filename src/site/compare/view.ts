import type { CouncilEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { saidNear } from '../../knowledge/said-near.ts';
import { addressOf } from '../../model/addresses.ts';
import { AREAS, type Area } from '../../model/areas.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import type { NamedLink } from '../../presenters/lookups.ts';
import { councilsByName } from './councils-by-name.ts';
import { areaNames, withNeighbours } from './neighbours-view.ts';

/** What can be chosen on the page where councils are compared. */
export interface ComparePage {
  councils: NamedCouncil[];
  /** Councils that no longer exist. */
  ended: NamedCouncil[];
  themes: { id: ThemeId; name: string }[];
  /** By theme: the councils of which, as of their neighbours, nothing is said on it. */
  nothingNear: Partial<Record<ThemeId, CouncilId[]>>;
  /** Each council’s page with its statistical neighbours. */
  ready: NamedLink[];
  areas: { id: Area; name: string }[];
}

interface NamedCouncil {
  id: CouncilId;
  name: string;
}

export const comparePage = (kb: KnowledgeBase): ComparePage => ({
  councils: councilsByName(kb, 'living').map(named),
  ended: councilsByName(kb, 'abolished').map(named),
  themes: [...kb.themes.values()]
    .map(({ id, data }) => ({ id, name: data.title }))
    .sort((a, b) => a.name.localeCompare(b.name)),
  nothingNear: nothingNear(kb),
  ready: withNeighbours(kb).map(({ id, data }) => ({ name: data.name, url: addressOf.comparison(id) })),
  areas: areaNames(Object.keys(AREAS) as Area[]),
});

const named = ({ id, data }: CouncilEntry): NamedCouncil => ({ id, name: data.name });

function nothingNear(kb: KnowledgeBase): ComparePage['nothingNear'] {
  const silentOn = (theme: ThemeId) =>
    councilsByName(kb, 'living').filter((council) => saidNear(kb, theme, council) === 'nobody');
  return Object.fromEntries(
    Array.from(kb.themes.keys(), (theme) => [theme, silentOn(theme).map(({ id }) => id)] as const).filter(
      ([, councils]) => councils.length > 0,
    ),
  );
}
