import { addressOf } from '../model/addresses.ts';
import type { ThemeId } from '../model/ids.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { themeYears } from './theme-years.ts';

/** Pages that stand whatever the content. */
const STANDING = [
  '/',
  '/councils/',
  '/journeys/',
  '/themes/',
  '/insights/',
  '/asked-again/',
  '/coverage/',
  '/sources/',
  '/search/',
  '/glossary/',
  '/disagreements/',
  '/new/',
  '/corrections/',
  '/data/',
  '/about/',
  '/accessibility/',
];

/** Every address that the site offers: pages, and the places in them that have an address of their own. */
export function addressesOf(knowledge: KnowledgeBase): Set<string> {
  const { councils, themes, sources, events, journeys } = knowledge;
  const { terms, disagreements, findings, recommendations, responses } = knowledge;
  return new Set([
    ...STANDING,
    ...[...councils.values()].flatMap(({ url, journeyUrl }) => [url, journeyUrl]),
    ...[...journeys.values()].flatMap(({ threads }) => threads.map(({ url }) => url)),
    ...[...themes.keys()].flatMap((theme) => partsOfTheme(knowledge, theme)),
    ...[...themes.values(), ...sources.values(), ...events.values()].map(({ url }) => url),
    ...[...findings, ...recommendations, ...responses, ...terms, ...disagreements].map(({ url }) => url),
  ]);
}

/** The pages of a theme beside its own: its years, its figures, the reports that speak of it. */
function partsOfTheme(knowledge: KnowledgeBase, theme: ThemeId): string[] {
  const said = knowledge.statements.byTheme.get(theme) ?? [];
  const hasFigures = said.some(({ statement }) => statement.figures.length > 0);
  const hasReports = [...knowledge.sources.values()].some(({ data }) => data.mentions[theme]);
  return [
    ...themeYears(knowledge, theme).flatMap(({ pages }) => pages.map(({ url }) => url)),
    ...(hasFigures ? [addressOf.themeFigures(theme)] : []),
    ...(hasReports ? [addressOf.themeReports(theme)] : []),
  ];
}
