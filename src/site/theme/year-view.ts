import type { ThemeEntry } from '../../graph/knowledge-base.ts';
import { counted, type NamedLink } from '../../views/lookups.ts';
import type { Site } from '../site.ts';
import { statementsOn, yearKey, type DatedStatement } from './evidence.ts';
import { groupsOf, onPages, type StatementGroup } from './groups.ts';
import { yearName, yearRows } from './years.ts';
import { addressOf } from '../../model/addresses.ts';

/** How many statements stand on one page of a year: about 60 KB. */
const ON_A_PAGE = 60;

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
  const said = statementsOn(site.kb, theme.id);
  const rows = yearRows(theme.id, said);
  return [...Map.groupBy(said, yearKey)].flatMap(([year, members]) =>
    pagesOfYear(site, theme, { year, members }).map((page) => ({
      ...page,
      years: rows.map(({ name, url }) => ({ name, url, here: url === addressOf.themeYear(theme.id, year) })),
    })),
  );
}

function pagesOfYear(
  site: Site,
  theme: ThemeEntry,
  { year, members }: { year: string; members: DatedStatement[] },
): Omit<ThemeYearPage, 'years'>[] {
  const parts = onPages(members, ON_A_PAGE);
  const numbers = parts.map((_, index) => (index === 0 ? undefined : String(index + 1)));
  const first = addressOf.themeYear(theme.id, year);
  return parts.map((part, index) => ({
    params: { theme: theme.id, year, page: numbers[index] },
    title: `${theme.data.title}, ${yearName(year).toLowerCase()}`,
    ...(index > 0 && { detail: `page ${index + 1}` }),
    theme: { name: theme.data.title, url: theme.url },
    extent: [counted(members.length, 'statement'), parts.length > 1 && `page ${index + 1} of ${parts.length}`]
      .filter(Boolean)
      .join('; '),
    groups: groupsOf(site, theme.id, part),
    pages: numbers.map((number, at) => ({
      name: String(at + 1),
      url: number ? `${first}${number}/` : first,
      here: at === index,
    })),
  }));
}
