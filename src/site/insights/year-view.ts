import { areasInShort } from '../../knowledge/areas-in-short.ts';
import type { Inspection } from '../../knowledge/insights/inspections.ts';
import { themeSharesByYear, type ThemeShare } from '../../knowledge/insights/recommendation-themes.ts';
import { insightsOf, type Insights } from '../../knowledge/insights.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { recommendationYears, themeYears } from '../../knowledge/statement-years.ts';
import { addressOf } from '../../model/addresses.ts';
import { formatDate, yearOf } from '../../model/dates.ts';
import { FRAMEWORKS } from '../../model/frameworks.ts';
import type { Grade } from '../../model/grades.ts';
import { councilOf, type ThemeId } from '../../model/ids.ts';
import { labelOf } from '../../presenters/events.ts';
import { councilLink, counted, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import type { ListedPage, Site } from '../site.ts';
import { shareInWords } from './themes.ts';
import { byFramework } from './years.ts';

/** What the page of one year of reports shows. */
export interface InsightYearPage {
  year: number;
  title: string;
  reading: string;
  years: { name: string; url: string; isHere: boolean }[];
  frameworks: { name: string; rows: InspectionRow[] }[];
  /** Where the recommendations of the year are in words; null where there are none. */
  inWords: string | null;
  /** What the year’s reports recommend, by framework; of each framework the themes of most reports first. */
  asked: { name: string; of: number; rows: (NamedLink & { share: string })[] }[];
}

/** An inspection whose report was published in the year. */
interface InspectionRow {
  council: NamedLink;
  event: NamedLink;
  published: string;
  overall: Grade | null;
  /** What was judged where there is no overall grade, in short. */
  areas: string | null;
}

/** They are made together, and so held. */
export const insightYearPages = ({ kb }: Site): ListedPage<InsightYearPage>[] =>
  insightYears(kb).map((page) => ({ params: { year: String(page.year) }, page: () => page }));

/** A page for each year, the oldest first. */
export function insightYears(kb: KnowledgeBase): InsightYearPage[] {
  const insights = insightsOf(kb);
  const shares = Map.groupBy(themeSharesByYear(insights.asking, [...kb.themes.keys()]), ({ year }) => year);
  const inWords = new Map(recommendationYears(kb).map(({ key, url }) => [key, url]));
  const years = [...Map.groupBy(insights.inspections, ({ published }) => yearOf(published))];
  return years.map(([year, inspections]) => ({
    year,
    title: `Inspection reports published in ${year}`,
    reading: readingOf(insights, inspections),
    years: years.map(([each]) => ({
      name: String(each),
      url: addressOf.insightYear(each),
      isHere: each === year,
    })),
    frameworks: byFramework(inspections).map(({ framework, rows }) => ({
      name: FRAMEWORKS[framework].name,
      rows: rows.map((inspection) => rowOf(kb, inspection)),
    })),
    inWords: inWords.get(String(year)) ?? null,
    asked: byFramework(shares.get(year) ?? []).map(({ framework, rows }) => ({
      name: FRAMEWORKS[framework].name,
      of: rows[0]?.of ?? 0,
      rows: askedRows(kb, rows),
    })),
  }));
}

function readingOf({ inspections: all }: Insights, inspections: readonly Inspection[]): string {
  const inadequate = inspections.filter(({ overall }) => overall === 'inadequate').length;
  return `${counted(inspections.length, 'inspection')} of the ${all.length} held here, of all years, had a report published in this year; ${foundInWords(inspections.length, inadequate)} a council inadequate overall.`;
}

function foundInWords(inspections: number, inadequate: number): string {
  if (inspections === 1) return inadequate === 1 ? 'it found' : 'it did not find';
  return inadequate === 0 ? 'none of them found' : `${inadequate} of them found`;
}

const rowOf = (kb: KnowledgeBase, { event, published, overall }: Inspection): InspectionRow => ({
  council: councilLink(kb, councilOf(event.id)),
  event: { name: labelOf(event), url: event.url },
  published: formatDate(published),
  overall,
  areas: areasInShort(event),
});

/** Each leads to what was said on the theme in that year, where anything was. */
function askedRows(kb: KnowledgeBase, shares: readonly ThemeShare[]): (NamedLink & { share: string })[] {
  return shares
    .filter(({ reports }) => reports > 0)
    .toSorted((a, b) => b.reports - a.reports)
    .map((share) => ({
      name: themeLink(kb, share.theme).name,
      url: themeYearUrl(kb, share.theme, share.year),
      share: shareInWords(share),
    }));
}

const themeYearUrl = (kb: KnowledgeBase, theme: ThemeId, year: number | null): string =>
  themeYears(kb, theme).find(({ key }) => key === String(year))?.url ?? themeLink(kb, theme).url;
