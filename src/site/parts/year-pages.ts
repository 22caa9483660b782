import type { Statement } from '../../knowledge/statement.ts';
import type { StatementYear } from '../../knowledge/statement-years.ts';
import { counted, type NamedLink } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';
import { groupsOf, type StatementGroup } from './statement-groups.ts';
import type { StatementView } from './statement.ts';
import { yearName } from './years.ts';

/** What a page of all that was said in one year shows; a full year has several. */
export interface YearPage {
  /** Of the address. */
  params: { year: string; page: string | undefined };
  title: string;
  /** What the way to it calls it, below what it is about: "2016". */
  here: string;
  /** Sets further pages of the year apart: "page 2". */
  detail?: string;
  /** "212 statements; page 2 of 4". */
  extent: string;
  groups: StatementGroup[];
  /** The other pages of the year, and which of them this is. */
  pages: (NamedLink & { here: boolean })[];
  years: (NamedLink & { here: boolean })[];
  /** The list of all years with its filters, this year chosen. */
  filter: NamedLink;
}

interface About {
  title: string;
  /** What is counted: "statement". */
  noun: string;
  /** The page whose list has filters. */
  list: string;
  /** How a statement is shown. */
  viewOf?: (statement: Statement) => StatementView;
}

/** Every page of every year. */
export function yearPages(site: Site, years: readonly StatementYear[], about: About): YearPage[] {
  const total = years.reduce((sum, { members }) => sum + members.length, 0);
  return years.flatMap((year) =>
    pagesOfYear(site, year, about).map((page) => ({
      ...page,
      filter: filterLink(year, total, about),
      years: years.map(({ key, url }) => ({ name: yearName(key), url, here: key === year.key })),
    })),
  );
}

/** "Filter the 212 statements of 2024, or all 1,234". What has no year is no choice of the filters. */
function filterLink({ key, members }: StatementYear, total: number, { noun, list }: About): NamedLink {
  const all = `all ${counted(total, noun)}`;
  if (yearName(key) !== key) return { name: `Filter ${all}`, url: `${list}#statements` };
  const ofYear = `the ${counted(members.length, noun)} of ${key}`;
  return {
    name: total === members.length ? `Filter ${ofYear}` : `Filter ${ofYear}, or ${all}`,
    url: `${list}?from=${key}&to=${key}#statements`,
  };
}

const pagesOfYear = (
  site: Site,
  { key, members, pages }: StatementYear,
  { title, noun, viewOf }: About,
): Omit<YearPage, 'years' | 'filter'>[] =>
  pages.map((page, index) => ({
    params: { year: key, page: page.number },
    title: `${title}, ${yearName(key).toLowerCase()}`,
    here: yearName(key),
    ...(page.number && { detail: `page ${page.number}` }),
    extent: [counted(members.length, noun), pages.length > 1 && `page ${index + 1} of ${pages.length}`]
      .filter(Boolean)
      .join('; '),
    groups: groupsOf(site, page.members, viewOf),
    pages: pages.map(({ url }, at) => ({ name: String(at + 1), url, here: at === index })),
  }));
