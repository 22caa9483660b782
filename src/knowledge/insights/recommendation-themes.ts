import { yearOf } from '../../model/dates.ts';
import { FRAMEWORKS, type FrameworkId } from '../../model/frameworks.ts';
import type { SourceId, ThemeId } from '../../model/ids.ts';
import { byEach } from '../../model/once.ts';
import { isInspection } from '../judgements.ts';
import type { KnowledgeBase, SourceEntry } from '../knowledge-base.ts';

/** An inspection report and what it asks for. */
export interface AskingReport {
  source: SourceId;
  framework: FrameworkId;
  year: number;
  /** How many things it asks of the council. */
  items: number;
  themes: Set<ThemeId>;
}

/** In how many of a framework's reports (of one year, or of all) a recommendation touches a theme. */
export interface ThemeShare {
  framework: FrameworkId;
  /** Null where the reports of all years are counted. */
  year: number | null;
  theme: ThemeId;
  reports: number;
  /** The reports that are counted: those whose recommendations are known. */
  of: number;
}

/** Inspection reports whose recommendations are known. */
export const askingReports = ({ sources }: Pick<KnowledgeBase, 'sources'>): AskingReport[] =>
  [...sources.values()].flatMap((source) => asking(source) ?? []);

function asking(source: SourceEntry): AskingReport | null {
  const { kind, published } = source.data;
  const framework = source.events.find(isInspection)?.framework;
  const asked = askedFor(source);
  if (kind !== 'inspection-report' || !published || !framework || asked.length === 0) return null;
  const themes = new Set(asked.flatMap((item) => item.themes));
  return { source: source.id, framework, year: yearOf(published), items: asked.length, themes };
}

/**
 * What is asked of the council: in words, by the themes that a reader gave them, where every item of the report's list
 * is told; else that list, by the themes that the importer found. Never both: they are the same ones. What is asked of
 * the safeguarding board is another body's task, and all about partners.
 */
export const askedFor = (source: SourceEntry): { themes: ThemeId[] }[] =>
  isAskedInWords(source)
    ? source.statements.filter((statement) => statement.kind === 'recommendation' && !statement.board)
    : source.data.recommendations.filter(({ to }) => to !== 'lscb');

/** True where every item of a report's list of recommendations is told in words; where there is no list, too. */
export const isAskedInWords = ({ data, statements }: SourceEntry): boolean =>
  statements.filter(({ kind }) => kind === 'recommendation').length >= data.recommendations.length;

/** By framework: reports of two frameworks ask in different ways and are not added up. */
export const themeShares = (reports: readonly AskingReport[], themes: readonly ThemeId[]): ThemeShare[] =>
  inGroups(reports, ({ framework }) => framework).flatMap((group) => sharesIn(group, null, themes));

/** By framework and by the year in which the reports came out. */
export const themeSharesByYear = (
  reports: readonly AskingReport[],
  themes: readonly ThemeId[],
): ThemeShare[] =>
  inGroups(reports, ({ framework, year }) => `${framework} ${year}`).flatMap((group) =>
    sharesIn(group, group[0].year, themes),
  );

type Group = [AskingReport, ...AskingReport[]];

const ORDER = Object.keys(FRAMEWORKS);

const inGroups = (reports: readonly AskingReport[], keyOf: (report: AskingReport) => string): Group[] =>
  ([...Map.groupBy(reports, keyOf).values()] as Group[]).sort(
    ([a], [b]) => ORDER.indexOf(a.framework) - ORDER.indexOf(b.framework) || a.year - b.year,
  );

function sharesIn(reports: Group, year: number | null, themes: readonly ThemeId[]): ThemeShare[] {
  const asking = byEach(reports, (report) => report.themes);
  return themes.map((theme) => ({
    framework: reports[0].framework,
    year,
    theme,
    reports: asking.get(theme)?.length ?? 0,
    of: reports.length,
  }));
}
