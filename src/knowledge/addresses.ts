import { addressOf } from '../model/addresses.ts';
import type { ThemeId } from '../model/ids.ts';
import { SECTIONS } from '../model/sections.ts';
import { reportYears } from './insights.ts';
import { ownInspections } from './judgements.ts';
import type { CouncilEntry, Journey, KnowledgeBase } from './knowledge-base.ts';
import { recommendationYears, themeYears, type StatementYear } from './statement-years.ts';
import { sourcesMentioning } from './theme-sources.ts';
import { threadsOnTheme } from './threads.ts';

/** Every address that the site offers: pages, and the places in them that have an address of their own. */
export function addressesOf(knowledge: KnowledgeBase): Set<string> {
  const { councils, themes, sources, events, journeys } = knowledge;
  const { terms, disagreements, statements } = knowledge;
  return new Set([
    ...Object.values(SECTIONS).map(({ url }) => url),
    ...[...councils.values()].flatMap(({ url, journeyUrl }) => [url, journeyUrl]),
    ...[...councils.values()].filter(hasComparison).map(({ id }) => addressOf.comparison(id)),
    ...[...councils.values()]
      .filter((council) => hasPack(council, journeys.get(council.id)))
      .map(({ id }) => addressOf.pack(id)),
    ...[...journeys.values()].flatMap(({ threads }) => threads.map(({ url }) => url)),
    ...reportYears(knowledge).map(addressOf.insightYear),
    ...[...themes.keys()].flatMap((theme) => partsOfTheme(knowledge, theme)),
    ...pagesOf(recommendationYears(knowledge)),
    ...[...themes.values(), ...sources.values(), ...events.values()].map(({ url }) => url),
    ...[...statements.inOrder, ...terms, ...disagreements].map(({ url }) => url),
  ]);
}

/** A council that exists and has statistical neighbours has a page with them. */
export const hasComparison = ({ stage, data }: CouncilEntry): boolean =>
  stage === 'living' && data.neighbours.length > 0;

/** A council that exists and has an inspection here has a pack for its members. */
export const hasPack = ({ stage }: CouncilEntry, journey: Journey | undefined): boolean =>
  stage === 'living' && journey !== undefined && ownInspections(journey).length > 0;

/** The addresses of pages that only a council that exists has -> the page of the council, for those that were abolished. */
export const endedPages = ({ councils }: Pick<KnowledgeBase, 'councils'>): Map<string, string> =>
  new Map(
    [...councils.values()]
      .filter(({ stage }) => stage === 'abolished')
      .flatMap(({ id, url }) => [addressOf.comparison(id), addressOf.pack(id)].map((page) => [page, url])),
  );

const pagesOf = (years: readonly StatementYear[]): string[] =>
  years.flatMap(({ pages }) => pages.map(({ url }) => url));

/** The pages of a theme beside its own: its years, its figures, its councils, the reports that speak of it. */
const partsOfTheme = (knowledge: KnowledgeBase, theme: ThemeId): string[] => [
  ...pagesOf(themeYears(knowledge, theme)),
  ...(hasFigures(knowledge, theme) ? [addressOf.themeFigures(theme)] : []),
  ...(hasThreads(knowledge, theme) ? [addressOf.themeCouncils(theme)] : []),
  ...(hasMentions(knowledge, theme) ? [addressOf.themeReports(theme)] : []),
];

/** A theme with a figure in a statement has a page of figures. */
export const hasFigures = ({ statements }: KnowledgeBase, theme: ThemeId): boolean =>
  statements.byTheme.get(theme)?.some(({ statement }) => statement.figures.length > 0) ?? false;

/** A theme of which a journey has a thread has a page council by council. */
export const hasThreads = (knowledge: KnowledgeBase, theme: ThemeId): boolean =>
  threadsOnTheme(knowledge, theme).length > 0;

/** A theme that a source mentions has a page of the reports that do. */
export const hasMentions = (knowledge: KnowledgeBase, theme: ThemeId): boolean =>
  sourcesMentioning(knowledge, theme).length > 0;
