import type { JudgedEvent } from '../../client/compare/council-data.ts';
import { hasComparison } from '../../knowledge/addresses.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { CouncilEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { tonesOf } from '../../knowledge/statement-index.ts';
import { addressOf } from '../../model/addresses.ts';
import { AREAS, type Area } from '../../model/areas.ts';
import type { StatedGrade } from '../../model/grades.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { byEach, once } from '../../model/once.ts';
import type { Tone } from '../../model/tones.ts';
import { givesOverall } from '../../presenters/judgements.ts';
import { councilLink, entryOf, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { judgedEvent } from '../parts/council-data.ts';

/** What can be chosen on the page where councils are compared. */
export interface ComparePage {
  councils: { id: CouncilId; name: string }[];
  themes: { id: ThemeId; name: string }[];
  /** Each council’s page with its statistical neighbours. */
  ready: NamedLink[];
  areas: { id: Area; name: string }[];
}

/** A council beside its statistical neighbours. */
export interface NeighboursPage {
  name: string;
  url: string;
  areas: { id: Area; name: string }[];
  rows: NeighbourRow[];
  themes: ThemeComparison[];
}

/** A council’s latest inspection; null where none is held. */
export interface NeighbourRow extends NamedLink {
  latest: Omit<JudgedEvent, 'grades'> | null;
  /** Null where its framework has no overall grade. */
  grades: Partial<Record<Area, StatedGrade | null>>;
}

/** A theme on which inspectors found fault in the council, and what they said of it in each. */
export interface ThemeComparison extends NamedLink {
  cells: { url: string | null; tones: Tone[] }[];
}

/** Only so many themes, those with most concerns: a table of all would be read by no one. */
const THEMES = 15;

export const comparePage = (kb: KnowledgeBase): ComparePage => ({
  councils: living(kb).map(({ id, data }) => ({ id, name: data.name })),
  themes: [...kb.themes.values()]
    .map(({ id, data }) => ({ id, name: data.title }))
    .sort((a, b) => a.name.localeCompare(b.name)),
  ready: withNeighbours(kb).map(({ id, data }) => ({ name: data.name, url: addressOf.comparison(id) })),
  areas: areaNames(Object.keys(AREAS) as Area[]),
});

const living = (kb: KnowledgeBase): CouncilEntry[] =>
  [...kb.councils.values()]
    .filter(({ data }) => !data.until)
    .sort((a, b) => a.data.name.localeCompare(b.data.name));

/** Councils that have a ready page. */
export const withNeighbours = (kb: KnowledgeBase): CouncilEntry[] => living(kb).filter(hasComparison);

export function neighboursPage(kb: KnowledgeBase, { id, url, data }: CouncilEntry): NeighboursPage {
  const councils = [id, ...data.neighbours];
  const rows = councils.map((council) => rowOf(kb, council));
  const judged = (Object.keys(AREAS) as Area[]).filter((area) => rows.some(({ grades }) => grades[area]));
  return {
    name: data.name,
    url,
    areas: areaNames(judged),
    rows,
    themes: themesOf(kb, councils),
  };
}

const areaNames = (areas: readonly Area[]) => areas.map((id) => ({ id, name: AREAS[id] }));

const latestOf = (kb: KnowledgeBase, council: CouncilId) =>
  ownInspections(entryOf(kb.journeys, council)).at(-1);

function rowOf(kb: KnowledgeBase, council: CouncilId): NeighbourRow {
  const latest = latestOf(kb, council);
  const judged = latest && judgedEvent(latest);
  return {
    ...councilLink(kb, council),
    latest: judged ? { when: judged.when, url: judged.url, framework: judged.framework } : null,
    grades: { ...(latest && !givesOverall(latest) && { overall: null }), ...latest?.judgements },
  };
}

/** What the latest inspection of each council said, on the themes that the first was criticised on most. */
function themesOf(kb: KnowledgeBase, councils: readonly CouncilId[]): ThemeComparison[] {
  const said = councils.map((council) => tonesAtLatest(kb, council));
  const concerns = (theme: ThemeId) =>
    (said[0]?.get(theme) ?? []).filter((tone) => tone === 'concern').length;
  return [...(said[0]?.keys() ?? [])]
    .filter((theme) => concerns(theme) > 0)
    .sort((a, b) => concerns(b) - concerns(a) || a.localeCompare(b))
    .slice(0, THEMES)
    .map((theme) => ({
      ...themeLink(kb, theme),
      cells: councils.map((council, index) => {
        const tones = said[index]?.get(theme) ?? [];
        const { url } = threadLink(kb, entryOf(kb.journeys, council), theme);
        return { url: tones.length > 0 ? url : null, tones };
      }),
    }));
}

/** By theme. A council is beside its neighbours and on the pages of those. */
const tonesAtLatest = (kb: KnowledgeBase, council: CouncilId): ReadonlyMap<ThemeId, Tone[]> =>
  entryOf(tonesByCouncil(kb), council);

const tonesByCouncil = once(
  (kb: KnowledgeBase) =>
    new Map(Array.from(kb.councils.keys(), (council) => [council, tonesIn(kb, council)])),
);

function tonesIn(kb: KnowledgeBase, council: CouncilId): ReadonlyMap<ThemeId, Tone[]> {
  const latest = latestOf(kb, council);
  const said = (kb.statements.byCouncil.get(council) ?? []).filter(
    ({ statement }) => statement.kind === 'finding' && statement.event === latest?.id,
  );
  const byTheme = byEach(said, ({ statement }) => new Set(statement.themes));
  return new Map(Array.from(byTheme, ([theme, members]) => [theme, tonesOf(members, theme)]));
}
