import {
  themeShares,
  themeSharesByYear,
  type AskingReport,
  type ThemeShare,
} from '../../knowledge/insights/recommendation-themes.ts';
import type { Insights } from '../../knowledge/insights.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { FRAMEWORKS, type FrameworkId } from '../../model/frameworks.ts';
import { SECTIONS } from '../../model/sections.ts';
import { listInWords, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { shiftsInWords } from './theme-shifts.ts';

/** Fewer reports than this say little of what is usual. */
const FEW = 20;
/** Fewer than this are left to the table. */
const TOO_FEW = 5;
const SHOWN = 20;

interface ThemeRow {
  theme: NamedLink;
  /** One for each framework, in order. */
  shares: ThemeShare[];
}

export interface ThemePicture {
  frameworks: { id: FrameworkId; reports: number; items: number }[];
  /** Most asked for first, by the latest framework of which enough reports are held. */
  rows: ThemeRow[];
  shown: number;
  basis: FrameworkId;
  byYear: ThemesByYear;
}

/** In how many reports of each year a recommendation touches each theme: a column for a year under a framework, the newest first. */
export interface ThemesByYear {
  columns: { framework: FrameworkId; year: number; of: number }[];
  rows: { theme: NamedLink; reports: number[] }[];
}

const medianItems = (reports: readonly AskingReport[]): number =>
  reports.map(({ items }) => items).sort((a, b) => a - b)[Math.floor((reports.length - 1) / 2)] ?? 0;

/** Themes by how many reports of each framework ask for something on them; null where no report does. */
export function themePicture(kb: KnowledgeBase, { asking }: Insights): ThemePicture | null {
  const shares = themeShares(asking, [...kb.themes.keys()]);
  const frameworks = [...new Set(shares.map(({ framework }) => framework))].map((id) => {
    const reports = asking.filter(({ framework }) => framework === id);
    return { id, reports: reports.length, items: medianItems(reports) };
  });
  const basis = frameworks.findLast(({ reports }) => reports >= FEW)?.id ?? frameworks.at(-1)?.id;
  if (!basis) return null;
  const weight = ({ shares: all }: ThemeRow) =>
    all.find(({ framework }) => framework === basis)?.reports ?? 0;
  const rows = [...Map.groupBy(shares, ({ theme }) => theme)]
    .map(([theme, each]) => ({ theme: themeLink(kb, theme), shares: each }))
    .sort((a, b) => weight(b) - weight(a) || a.theme.name.localeCompare(b.theme.name));
  return { frameworks, rows, shown: SHOWN, basis, byYear: themesByYear(kb, asking, rows) };
}

/** Themes in the order of those rows. */
function themesByYear(
  kb: KnowledgeBase,
  asking: readonly AskingReport[],
  order: readonly ThemeRow[],
): ThemesByYear {
  const shares = themeSharesByYear(asking, [...kb.themes.keys()]).toReversed();
  const byUrl = Map.groupBy(shares, ({ theme }) => themeLink(kb, theme).url);
  const rows = order.map(({ theme }) => ({ theme, shares: byUrl.get(theme.url) ?? [] }));
  return {
    columns: (rows[0]?.shares ?? []).map(({ framework, year, of }) => ({ framework, year: year ?? 0, of })),
    rows: rows.map(({ theme, shares: each }) => ({ theme, reports: each.map(({ reports }) => reports) })),
  };
}

/** The part of it that is drawn: the themes asked for most, and frameworks of which more than a few reports are held. */
export function drawnPart({
  frameworks,
  rows,
  shown,
}: ThemePicture): Pick<ThemePicture, 'frameworks' | 'rows'> {
  const drawn = frameworks.filter(({ reports }) => reports >= TOO_FEW);
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    frameworks: drawn,
    rows: rows
      .slice(0, shown)
      .map(({ theme, shares }) => ({ theme, shares: shares.filter(({ framework }) => ids.has(framework)) })),
  };
}

/** "42%"; of few reports "3 of 8", as a percentage would say more than is known. */
export const shareInWords = (share: ThemeShare): string =>
  share.of < FEW ? `${share.reports} of ${share.of}` : `${percent(share)}%`;

/** Where the recommendations are listed that a share counts. */
export const recommendationsUrl = ({ theme, framework }: ThemeShare): string =>
  `${SECTIONS.recommendations.url}?theme=${theme}&framework=${framework}`;

/** Of 58 in 109 reports -> 53. */
export const percent = ({ reports, of }: Pick<ThemeShare, 'reports' | 'of'>): number =>
  Math.round((100 * reports) / of);

/** What is asked for most. */
export function themesReading({ rows, basis }: ThemePicture): string {
  const top = rows.slice(0, 3).map(({ theme, shares }) => {
    const share = shares.find(({ framework }) => framework === basis);
    return `${theme.name.toLowerCase()} (${share?.reports ?? 0} of ${share?.of ?? 0} reports)`;
  });
  return `Recommendations under ${FRAMEWORKS[basis].shortName} most often concern ${listInWords(top)}.`;
}

/** What is asked for more and less than before, and how much is asked for at all: a sentence each. */
export function themesNotes(picture: ThemePicture): string[] {
  const items = picture.frameworks
    .filter(({ reports }) => reports >= FEW)
    .map(({ id, items: median }) => `${median} under ${FRAMEWORKS[id].shortName}`);
  const lengths = `The median number of recommendations in a report is ${listInWords(items)}. A longer list touches more themes: compare the order within a column rather than one column with another.`;
  return [...shiftsInWords(picture, FEW), ...(items.length > 0 ? [lengths] : [])];
}
