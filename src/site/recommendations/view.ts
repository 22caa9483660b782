import { insightsOf } from '../../knowledge/insights.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import type { DatedStatement } from '../../knowledge/statement-index.ts';
import {
  recommendationsIn,
  recommendationYears,
  type StatementYear,
} from '../../knowledge/statement-years.ts';
import { byEach } from '../../model/once.ts';
import { NATIONAL_FRAMEWORK, type NationalFrameworkPart } from '../../model/national-framework.ts';
import { heldInWords } from '../../presenters/coverage.ts';
import type { Filter } from '../../presenters/filters.ts';
import { counted, entryOf, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import { filteredList } from '../parts/statement-list.ts';
import { statementFilters } from '../parts/statement-filters.ts';
import { askedView } from '../parts/statement.ts';
import { groupsOf, type StatementGroup } from '../parts/statement-groups.ts';
import { yearName } from '../parts/years.ts';
import type { Site } from '../site.ts';
import { yearsBeside, type YearsBeside } from './years-beside.ts';

/** How many of the newest recommendations stand on the page itself. */
const NEWEST = 30;
/** How many themes are named for a year. */
const TOP = 3;

/** What the page of all recommendations shows. */
export interface RecommendationsPage {
  /** "3912 recommendations in 480 reports on 153 councils; 640 of them are to safeguarding boards." */
  reading: string;
  coverage: string;
  years: RecommendationYear[];
  /** Null where not enough reports of two years are held. */
  beside: YearsBeside | null;
  newest: StatementGroup[];
  total: number;
  filters: Filter[];
  /** Where the filters find all of them. */
  data: string;
}

/** What inspectors asked for in one year. */
export interface RecommendationYear extends NamedLink {
  asked: number;
  /** Reports of full inspections that ask the council for something, as the insights count them. */
  reports: number;
  /** The themes that most reports of the year ask for something on, with how many do. */
  themes: (NamedLink & { reports: number })[];
}

export function recommendationsPage(site: Site): RecommendationsPage {
  const { kb } = site;
  const all = recommendationsIn(kb);
  return {
    reading: readingOf(kb, all),
    coverage: heldInWords(kb),
    years: recommendationYears(kb).map((year) => yearRow(kb, year)),
    beside: yearsBeside(kb),
    newest: groupsOf(site, all.slice(0, NEWEST), (each) => askedView(site, each)),
    total: all.length,
    filters: [...ownFilters(kb, all), ...statementFilters(kb, all)],
    data: '/recommendations/statements.json',
  };
}

/** All recommendations for the filters, before they are written out. */
export const recommendationData = (site: Site) =>
  filteredList(site, recommendationsIn(site.kb), {
    more: (statement) => ({
      label: askedView(site, statement).label,
      part: partOf(statement) ?? '',
    }),
  });

function readingOf(kb: KnowledgeBase, all: readonly DatedStatement[]): string {
  const statements = all.map(({ statement }) => statement);
  const boards = statements.filter((each) => each.kind === 'recommendation' && each.board).length;
  const sources = new Set(statements.map(({ source }) => source));
  const reports = [...sources].filter(
    (id) => entryOf(kb.sources, id).data.kind === 'inspection-report',
  ).length;
  const councils = countedCouncils(
    kb,
    statements.map(({ council }) => council),
  );
  return `${counted(all.length, 'recommendation')} in ${counted(sources.size, 'source')} on ${councils}, each in our words and with its place in the report. ${boards} of them were made to safeguarding boards, the rest to councils. Of the sources ${reports} are reports of inspections, and ${sources.size - reports} other documents that tell of what was asked.`;
}

function yearRow(kb: KnowledgeBase, { key, url, members }: StatementYear): RecommendationYear {
  const reports = insightsOf(kb).asking.filter(({ year }) => String(year) === key);
  const byTheme = byEach(reports, ({ themes }) => themes);
  const most = [...byTheme].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
  return {
    name: yearName(key),
    url,
    asked: members.length,
    reports: reports.length,
    themes: most.slice(0, TOP).map(([theme, on]) => ({ ...themeLink(kb, theme), reports: on.length })),
  };
}

/** By theme, and part of the National Framework where the report prints one. */
function ownFilters(kb: KnowledgeBase, all: readonly DatedStatement[]): Filter[] {
  const statements = all.map(({ statement }) => statement);
  const themes = [...new Set(statements.flatMap((statement) => statement.themes))];
  const parts = new Set(statements.flatMap((statement) => partOf(statement) ?? []));
  return [
    {
      name: 'theme',
      label: 'Theme',
      options: themes
        .map((id) => ({ value: id, text: themeLink(kb, id).name }))
        .sort((a, b) => a.text.localeCompare(b.text)),
    },
    {
      name: 'part',
      label: 'National Framework',
      options: (Object.keys(NATIONAL_FRAMEWORK) as NationalFrameworkPart[])
        .filter((part) => parts.has(part))
        .map((value) => ({ value, text: NATIONAL_FRAMEWORK[value] })),
    },
  ].filter(({ options }) => options.length > 1);
}

const partOf = (statement: Statement): NationalFrameworkPart | null =>
  statement.kind === 'recommendation' ? statement.nationalFramework : null;
