import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { themeYears } from '../../knowledge/statement-years.ts';
import type { NamedLink } from '../../presenters/lookups.ts';
import { statementView } from '../parts/statement.ts';
import { yearPages, type YearPage } from '../parts/year-pages.ts';
import type { ListedPage, Site } from '../site.ts';

/** What a page of all that was said on a theme in one year shows. */
export interface ThemeYearPage {
  theme: NamedLink;
  page: YearPage;
}

export const themeYearPages = (site: Site): ListedPage<ThemeYearPage>[] =>
  [...site.kb.themes.values()].flatMap((theme) => pagesOn(site, theme));

const pagesOn = (site: Site, { id, url, data: { title } }: ThemeEntry): ListedPage<ThemeYearPage>[] =>
  yearPages(site, themeYears(site.kb, id), {
    title,
    noun: 'statement',
    list: url,
    viewOf: (statement) => statementView(site, statement, id),
  }).map((page) => ({
    params: { theme: id, ...page.params },
    page: () => ({ page, theme: { name: title, url } }),
  }));
