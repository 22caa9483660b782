import type { JudgedEvent } from '../../client/compare/council-data.ts';
import { hasComparison } from '../../knowledge/addresses.ts';
import { askedOfCouncil } from '../../knowledge/asked-again.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { CouncilEntry, EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { saidNear, type SaidNear } from '../../knowledge/said-near.ts';
import { addressOf } from '../../model/addresses.ts';
import { AREAS, type Area } from '../../model/areas.ts';
import type { StatedGrade } from '../../model/grades.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { criticisedAt, foundByTheme } from '../../presenters/criticism.ts';
import { givesOverall, whyNoGrade, type NoGrade } from '../../presenters/judgements.ts';
import { councilLink, entryOf, listInWords, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { endedWhen, markedCouncil } from '../../presenters/succession.ts';
import { threadLink } from '../../presenters/thread.ts';
import { yearNameOf } from '../parts/again.ts';
import { judgedEvent } from '../parts/council-data.ts';
import { councilsByName } from './councils-by-name.ts';
import type { ListedPage, Site } from '../site.ts';

/** A council beside its statistical neighbours. */
export interface NeighboursPage {
  name: string;
  url: string;
  areas: { id: Area; name: string }[];
  rows: NeighbourRow[];
  themes: ThemeComparison[];
  otherThemes: OtherThemes;
}

/** Themes beside those that are compared, each with its list in a council and in its neighbours. */
export interface OtherThemes {
  /** Something is said on them in the council. */
  onItself: NamedLink[];
  /** Nothing is said on them in the council, and something in its neighbours. */
  onNeighbours: NamedLink[];
  /** Nothing is said on them in either. */
  onNobody: string[];
}

/** A council’s latest inspection; null where none is held. */
export interface NeighbourRow extends NamedLink {
  /** Its name at the head of a narrow column or row: "Gloucester-shire" where there is no room. */
  heading: string;
  /** "ended 1 April 2023"; null where it exists. */
  ended: string | null;
  latest: Omit<JudgedEvent, 'grades'> | null;
  /** Null where its framework has no overall grade. */
  grades: Partial<Record<Area, StatedGrade | null>>;
  /** Why it has no grade on the others that stand beside it. */
  noGrades: Partial<Record<Area, NoGrade>>;
}

/** A theme that the council was asked for something on or criticised for, and what inspectors said of it in each. */
export interface ThemeComparison extends NamedLink {
  id: ThemeId;
  /** "2015, 2019 and 2025": the reports that asked the council for something on it; null where the latest did not. */
  asked: string | null;
  cells: { url: string | null; tones: Tone[] }[];
}

/** Only so many themes: a table of all would be read by no one. */
export const MOST_THEMES = 15;

/** Councils that have a ready page, by name. */
export const withNeighbours = (kb: KnowledgeBase): CouncilEntry[] =>
  councilsByName(kb, 'living').filter(hasComparison);

export const neighboursPages = ({ kb }: Site): ListedPage<NeighboursPage>[] =>
  withNeighbours(kb).map((council) => ({
    params: { council: council.id },
    page: () => neighboursPage(kb, council),
  }));

export function neighboursPage(kb: KnowledgeBase, council: CouncilEntry): NeighboursPage {
  const { id, url, data } = council;
  const councils = [id, ...data.neighbours];
  const rows = councils.map((each) => rowOf(kb, each));
  const judged = (Object.keys(AREAS) as Area[]).filter((area) => rows.some(({ grades }) => grades[area]));
  const themes = themesOf(kb, councils);
  return {
    name: data.name,
    url,
    areas: areaNames(judged),
    rows,
    themes,
    otherThemes: otherThemes(kb, council, new Set(themes.map((theme) => theme.id))),
  };
}

/** A theme, by what is said on it in a council and in its neighbours. */
const amongNeighbours = (kb: KnowledgeBase, theme: ThemeId, council: CouncilId): NamedLink => ({
  name: themeLink(kb, theme).name,
  url: addressOf.amongNeighbours(theme, council),
});

function otherThemes(kb: KnowledgeBase, council: CouncilEntry, shown: ReadonlySet<ThemeId>): OtherThemes {
  const others = [...kb.themes.keys()].filter((theme) => !shown.has(theme));
  const linksOn = (wanted: SaidNear) =>
    others
      .filter((theme) => saidNear(kb, theme, council) === wanted)
      .map((theme) => amongNeighbours(kb, theme, council.id));
  return {
    onItself: linksOn('itself'),
    onNeighbours: linksOn('neighbours'),
    onNobody: linksOn('nobody').map(({ name }) => name),
  };
}

/** Areas of judgement, as tables name them. */
export const areaNames = (areas: readonly Area[]) => areas.map((id) => ({ id, name: AREAS[id] }));

const latestOf = (kb: KnowledgeBase, council: CouncilId) =>
  ownInspections(entryOf(kb.journeys, council)).at(-1);

const SECOND_PARTS = /(?<=\p{L}{5})(?=shire|land|hampton|borough|mouth|smith|worth)/gu;

/** A long name may break where a reader would break it; browsers without a dictionary of English do not know where. */
const hyphenated = (name: string): string => name.replaceAll(SECOND_PARTS, '\u00ad');

function rowOf(kb: KnowledgeBase, council: CouncilId): NeighbourRow {
  const latest = latestOf(kb, council);
  const judged = latest && judgedEvent(latest);
  const grades = { ...(latest && !givesOverall(latest) && { overall: null }), ...latest?.judgements };
  return {
    ...markedCouncil(kb, council),
    heading: hyphenated(councilLink(kb, council).name),
    ended: endedWhen(kb, council),
    latest: judged ? { when: judged.when, url: judged.url, framework: judged.framework } : null,
    grades,
    noGrades: latest ? noGrades(latest, grades) : {},
  };
}

const noGrades = (event: EventEntry, grades: NeighbourRow['grades']): NeighbourRow['noGrades'] =>
  Object.fromEntries(
    (Object.keys(AREAS) as Area[])
      .filter((area) => grades[area] === undefined)
      .map((area) => [area, whyNoGrade(event, area)]),
  );

/** What the latest inspection of each council said on what the first was asked for and criticised on. */
function themesOf(kb: KnowledgeBase, councils: readonly CouncilId[]): ThemeComparison[] {
  const [own] = councils;
  const latest = own && latestOf(kb, own);
  if (!own || !latest) return [];
  const asked = askedAtLatest(kb, own, latest);
  const criticised = criticisedAt(latest).map(({ theme }) => theme);
  return [...new Set([...asked.keys(), ...criticised])].slice(0, MOST_THEMES).map((theme) => ({
    id: theme,
    ...amongNeighbours(kb, theme, own),
    asked: asked.get(theme) ?? null,
    cells: councils.map((council) => cellOf(kb, council, theme)),
  }));
}

/** Themes that the latest inspection asked for something on, those that were asked for most often first: with the years. */
function askedAtLatest(kb: KnowledgeBase, council: CouncilId, latest: EventEntry): Map<ThemeId, string> {
  const concerns = (theme: ThemeId) => foundByTheme(latest).get(theme)?.concerns.length ?? 0;
  const asked = askedOfCouncil(kb, council)
    .filter(({ asks }) => asks.at(-1)?.event === latest)
    .sort((a, b) => b.asks.length - a.asks.length || concerns(b.theme) - concerns(a.theme));
  return new Map(
    asked.map(({ theme, asks }) => [theme, listInWords(asks.map(({ event }) => yearNameOf(event)))]),
  );
}

function cellOf(kb: KnowledgeBase, council: CouncilId, theme: ThemeId): ThemeComparison['cells'][number] {
  const latest = latestOf(kb, council);
  const found = latest && foundByTheme(latest).get(theme);
  if (!found) return { url: null, tones: [] };
  const { url } = threadLink(kb, entryOf(kb.journeys, council), theme);
  return { url, tones: found.findings.map((finding) => toneOn(finding, theme)) };
}
