import { insightsOf } from '../../knowledge/insights.ts';
import type { AskingReport } from '../../knowledge/insights/recommendation-themes.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatDate, yearOf } from '../../model/dates.ts';
import { frameworkOf } from '../../model/frameworks.ts';
import type { ThemeId } from '../../model/ids.ts';
import { SECTIONS } from '../../model/sections.ts';
import { listInWords, themeLink, type NamedLink } from '../../presenters/lookups.ts';

/** Fewer reports than this say little of a year. */
const FEW = 20;
/** How many themes stand before the rest is folded. */
const SHOWN = 15;

/** What the reports of one year ask for, beside those of the year before. */
export interface YearsBeside {
  /** "2026 so far beside 2025". */
  title: string;
  /** How many reports are counted, and under which frameworks. */
  reading: string;
  year: number;
  before: number;
  /** Themes whose share of reports changed most first. */
  rows: ThemeBeside[];
  shown: number;
}

export interface ThemeBeside {
  theme: NamedLink;
  now: AskedShare;
  before: AskedShare;
  /** "4 points less", by the percentages that are shown. */
  change: string;
}

/** In how many reports of a year a recommendation touches a theme; where they are listed. */
interface AskedShare {
  text: string;
  url: string;
}

/** The newest year of which enough reports are held, beside the one before; null where there are no two. */
export function yearsBeside(kb: KnowledgeBase): YearsBeside | null {
  const byYear = Map.groupBy(insightsOf(kb).asking, ({ year }) => year);
  const years = [...byYear.keys()].filter((year) => (byYear.get(year)?.length ?? 0) >= FEW);
  const [before, year] = years.sort((a, b) => a - b).slice(-2);
  if (before === undefined || year === undefined) return null;
  const [earlier, later] = [byYear.get(before) ?? [], byYear.get(year) ?? []];
  const { asOf } = kb.knownReports;
  const name = asOf !== null && yearOf(asOf) === year ? `${year} so far` : String(year);
  return {
    title: `${name} beside ${before}`,
    reading: `Counted are reports of full inspections that recommend something to the council: ${later.length} of ${name}, ${earlier.length} of ${before}${asOf !== null && yearOf(asOf) === year ? `; reports are known to ${formatDate(asOf)}` : ''}.${newFrameworks(year, later, before, earlier)}`,
    year,
    before,
    rows: themesBeside(kb, { year, reports: later }, { year: before, reports: earlier }),
    shown: SHOWN,
  };
}

/** " Of those of 2026, 11 are under ILACS 2026, as none of 2025 is." */
function newFrameworks(
  year: number,
  later: readonly AskingReport[],
  before: number,
  earlier: readonly AskingReport[],
): string {
  const known = new Set(earlier.map(({ framework }) => framework));
  const added = Map.groupBy(
    later.filter(({ framework }) => !known.has(framework)),
    ({ framework }) => framework,
  );
  if (added.size === 0) return '';
  const parts = Array.from(
    added,
    ([framework, reports]) =>
      `${reports.length} ${reports.length === 1 ? 'is' : 'are'} under ${frameworkOf(framework).shortName}`,
  );
  return ` Of those of ${year}, ${listInWords(parts)}, as none of ${before} is.`;
}

interface YearReports {
  year: number;
  reports: readonly AskingReport[];
}

interface Count {
  theme: ThemeId;
  now: number;
  before: number;
}

function themesBeside(kb: KnowledgeBase, now: YearReports, before: YearReports): ThemeBeside[] {
  const points = (each: Count) => percentOf(each.now, now) - percentOf(each.before, before);
  const change = (each: Count) => each.now / now.reports.length - each.before / before.reports.length;
  return [...kb.themes.keys()]
    .map((theme) => ({ theme, now: askedOn(theme, now), before: askedOn(theme, before) }))
    .filter((each) => each.now + each.before > 0)
    .sort(
      (a, b) =>
        Math.abs(points(b)) - Math.abs(points(a)) ||
        Math.abs(change(b)) - Math.abs(change(a)) ||
        a.theme.localeCompare(b.theme),
    )
    .map((each) => ({
      theme: themeLink(kb, each.theme),
      now: shareOf(each.theme, each.now, now),
      before: shareOf(each.theme, each.before, before),
      change: changeInWords(points(each)),
    }));
}

const askedOn = (theme: ThemeId, { reports }: YearReports): number =>
  reports.filter(({ themes }) => themes.has(theme)).length;

const percentOf = (asked: number, { reports }: YearReports): number =>
  Math.round((100 * asked) / reports.length);

const shareOf = (theme: ThemeId, asked: number, all: YearReports): AskedShare => ({
  text: `${asked} of ${all.reports.length} (${percentOf(asked, all)}%)`,
  url: `${SECTIONS.recommendations.url}?theme=${theme}&from=${all.year}&to=${all.year}`,
});

function changeInWords(points: number): string {
  if (points === 0) return 'the same';
  const many = Math.abs(points) === 1 ? 'point' : 'points';
  return `${Math.abs(points)} ${many} ${points > 0 ? 'more' : 'less'}`;
}
