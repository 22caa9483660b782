import { askedThemes, type AskedTheme } from '../../knowledge/asked-again.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { councilLink, entryOf, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import { threadLink } from '../../presenters/thread.ts';
import {
  againInWords,
  askCounts,
  askRuns,
  isAskedOnceMore,
  runsInWords,
  timesInWords,
  type AskCounts,
} from '../parts/again.ts';

/** One theme in the national count. */
export type ThemeAskedAgain = NamedLink & AskCounts;

/** A council that was asked for the same themes by one inspection and the next, or by one after that. */
interface CouncilAgain extends NamedLink {
  region: string;
  /** Each leads to what was said on it there; `years` are those of the reports that asked, and of those between that did not. */
  themes: (NamedLink & { id: string; years: string })[];
}

/** What the page of what was asked again shows. */
export interface AskedAgainPage {
  reading: string;
  themes: ThemeAskedAgain[];
  rows: CouncilAgain[];
  filters: Filter[];
}

export function askedAgainPage(kb: KnowledgeBase): AskedAgainPage {
  const asked = askedThemes(kb);
  const again = asked.filter(isAskedOnceMore);
  const rows = rowsOf(kb, again);
  return { reading: readingOf(kb, asked), themes: themesOf(kb, asked), rows, filters: filtersOf(rows) };
}

function readingOf(kb: KnowledgeBase, asked: readonly AskedTheme[]): string {
  const counts = askCounts(asked);
  if (counts.followed === 0) return '';
  const councils = countedCouncils(
    kb,
    asked.filter(({ followed }) => followed > 0).map(({ council }) => council),
  );
  return `Inspectors asked for something on a theme ${timesInWords(counts.followed)}, in ${councils}, before another inspection that also has a digest here. ${againInWords(counts)}`;
}

const themesOf = (kb: KnowledgeBase, asked: readonly AskedTheme[]): ThemeAskedAgain[] =>
  [...Map.groupBy(asked, ({ theme }) => theme)]
    .map(([theme, members]) => ({ ...themeLink(kb, theme), ...askCounts(members) }))
    .filter(({ followed }) => followed > 0)
    .sort((a, b) => b.again - a.again || b.followed - a.followed || a.name.localeCompare(b.name));

function rowsOf(kb: KnowledgeBase, again: readonly AskedTheme[]): CouncilAgain[] {
  return [...Map.groupBy(again, ({ council }) => council)].map(([council, members]) => ({
    ...councilLink(kb, council),
    region: entryOf(kb.councils, council).data.region,
    themes: members.map((member) => ({
      ...threadLink(kb, entryOf(kb.journeys, council), member.theme),
      id: member.theme,
      years: runsInWords(askRuns(member)),
    })),
  }));
}

function filtersOf(rows: readonly CouncilAgain[]): Filter[] {
  const themes = new Map(rows.flatMap((row) => row.themes.map(({ id, name }) => [id, name] as const)));
  return [
    {
      name: 'theme',
      label: 'Theme',
      options: [...themes]
        .map(([value, text]) => ({ value, text }))
        .sort((a, b) => a.text.localeCompare(b.text)),
    },
    regionFilter(rows.map(({ region }) => region)),
  ];
}
