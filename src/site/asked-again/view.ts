import { askedThemes, type AskedTheme } from '../../graph/asked-again.ts';
import type { KnowledgeBase, Recommendation } from '../../graph/knowledge-base.ts';
import { yearOf } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { councilLink, counted, themeLink, type NamedLink } from '../../views/lookups.ts';
import type { Filter } from '../../views/filters.ts';
import { entryOf } from '../../views/lookups.ts';

/** One theme in the national count. */
export interface ThemeAgain extends NamedLink {
  /** How often a council was asked for something on it before an inspection that is told here too. */
  followed: number;
  /** At how many of these the next inspection asked again. */
  again: number;
}

/** A council that was asked for the same theme by one inspection and the next. */
export interface CouncilAgain {
  council: NamedLink;
  region: string;
  theme: NamedLink;
  themeId: string;
  /** Each inspection, with what it asked for. */
  asks: { year: string; event: NamedLink; recommendations: NamedLink[] }[];
}

/** What the page of what was asked again shows. */
export interface AskedAgainPage {
  reading: string;
  themes: ThemeAgain[];
  rows: CouncilAgain[];
  filters: Filter[];
}

export function askedAgainPage(kb: KnowledgeBase): AskedAgainPage {
  const asked = askedThemes(kb);
  const again = asked.filter(({ repeats }) => repeats.length > 0);
  const rows = again.map((each) => rowOf(kb, each));
  return { reading: readingOf(asked), themes: themesOf(kb, asked), rows, filters: filtersOf(rows) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function readingOf(asked: readonly AskedTheme[]): string {
  const followed = sum(asked.map((each) => each.followed));
  const again = sum(asked.map(({ repeats }) => repeats.length));
  const councils = new Set(asked.filter((each) => each.followed > 0).map(({ council }) => council));
  return `${counted(followed, 'time')} an inspection asked one of ${counted(councils.size, 'council')} for something on a theme, and what the next inspection said is told here in words too. ${counted(again, 'time')} that next inspection asked for something on the same theme again. Where it did not, nothing says that the matter was settled.`;
}

const themesOf = (kb: KnowledgeBase, asked: readonly AskedTheme[]): ThemeAgain[] =>
  [...Map.groupBy(asked, ({ theme }) => theme)]
    .map(([theme, members]) => ({
      ...themeLink(kb, theme),
      followed: sum(members.map(({ followed }) => followed)),
      again: sum(members.map(({ repeats }) => repeats.length)),
    }))
    .filter(({ followed }) => followed > 0)
    .sort((a, b) => b.again - a.again || b.followed - a.followed || a.name.localeCompare(b.name));

function rowOf(kb: KnowledgeBase, { council, theme, repeats }: AskedTheme): CouncilAgain {
  const asks = new Map(
    repeats.flatMap(({ before, again }) => [before, again]).map((ask) => [ask.event.id, ask]),
  );
  return {
    council: councilLink(kb, council),
    region: entryOf(kb.councils, council).data.region,
    theme: themeLink(kb, theme),
    themeId: theme,
    asks: [...asks.values()].map(({ event, recommendations }) => {
      const date = countsFrom(event);
      return {
        year: date ? String(yearOf(date)) : 'Year not stated',
        event: { name: event.name, url: event.url },
        recommendations: recommendations.map(linkTo),
      };
    }),
  };
}

const linkTo = ({ text, url }: Recommendation): NamedLink => ({ name: text, url });

function filtersOf(rows: readonly CouncilAgain[]): Filter[] {
  const themes = new Map(rows.map(({ themeId, theme }) => [themeId, theme.name]));
  const regions = [...new Set(rows.map(({ region }) => region))].sort();
  return [
    {
      name: 'theme',
      label: 'Theme',
      options: [...themes]
        .map(([value, text]) => ({ value, text }))
        .sort((a, b) => a.text.localeCompare(b.text)),
    },
    { name: 'region', label: 'Region', options: regions.map((value) => ({ value, text: value })) },
  ];
}
