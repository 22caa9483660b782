import type { ThemeEntry } from '../../graph/knowledge-base.ts';
import { themeYears, type ThemeYear } from '../../graph/theme-years.ts';
import { counted, type NamedLink } from '../../views/lookups.ts';
import type { Site } from '../site.ts';
import { groupsOf, type StatementGroup } from './groups.ts';
import { yearName } from './years.ts';

/** What a page of all that was said on a theme in one year shows; a full year has several. */
export interface ThemeYearPage {
  /** Of the address. */
  params: { theme: string; year: string; page: string | undefined };
  title: string;
  /** Sets further pages of the year apart: "page 2". */
  detail?: string;
  theme: NamedLink;
  /** "212 statements; page 2 of 4". */
  extent: string;
  groups: StatementGroup[];
  /** The other pages of the year, and which of them this is. */
  pages: (NamedLink & { here: boolean })[];
  years: (NamedLink & { here: boolean })[];
}

/** Every page of every year of a theme. */
export function themeYearPages(site: Site, theme: ThemeEntry): ThemeYearPage[] {
  const years = themeYears(site.kb, theme.id);
  return years.flatMap((year) =>
    pagesOfYear(site, theme, year).map((page) => ({
      ...page,
      years: years.map(({ key, url }) => ({ name: yearName(key), url, here: key === year.key })),
    })),
  );
}

const pagesOfYear = (
  site: Site,
  theme: ThemeEntry,
  { key, members, pages }: ThemeYear,
): Omit<ThemeYearPage, 'years'>[] =>
  pages.map((page, index) => ({
    params: { theme: theme.id, year: key, page: page.number },
    title: `${theme.data.title}, ${yearName(key).toLowerCase()}`,
    ...(page.number && { detail: `page ${page.number}` }),
    theme: { name: theme.data.title, url: theme.url },
    extent: [counted(members.length, 'statement'), pages.length > 1 && `page ${index + 1} of ${pages.length}`]
      .filter(Boolean)
      .join('; '),
    groups: groupsOf(site, theme.id, page.members),
    pages: pages.map(({ url }, at) => ({ name: String(at + 1), url, here: at === index })),
  }));
