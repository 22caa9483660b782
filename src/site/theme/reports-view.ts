import { hasMentions } from '../../knowledge/addresses.ts';
import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import type { NamedLink } from '../../presenters/lookups.ts';
import { mentionsOn, type ThemeMentions } from '../../presenters/mentions.ts';
import type { ListedPage, Site } from '../site.ts';
import { pagesOfThemes } from './listed.ts';

/** What the page of the reports that speak of a theme shows. */
export interface ThemeReportsPage {
  title: string;
  theme: NamedLink;
  mentions: ThemeMentions;
}

export const themeReportsPages = (site: Site): ListedPage<ThemeReportsPage>[] =>
  pagesOfThemes(site, hasMentions, (theme) => themeReports(site, theme));

const themeReports = ({ kb }: Site, theme: ThemeEntry): ThemeReportsPage => ({
  title: `${theme.data.title}: reports that mention it`,
  theme: { name: theme.data.title, url: theme.url },
  mentions: mentionsOn(kb, theme),
});
