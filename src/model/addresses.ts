import type { CouncilId, DisagreementId, EventId, SourceId, StatementId, ThemeId } from './ids.ts';

/** Every address of the site, from its root; the base path is put before it where pages are made. */
export const addressOf = {
  council: (id: CouncilId) => `/councils/${id}/`,
  pack: (id: CouncilId) => `/councils/${id}/pack/`,
  journey: (id: CouncilId) => `/journeys/${id}/`,
  comparison: (id: CouncilId) => `/compare/${id}/`,
  /** Councils that are chosen on the page where they are compared. */
  sideBySide: (ids: readonly CouncilId[], theme: ThemeId | null) =>
    `/compare/?councils=${ids.join(',')}${theme ? `&theme=${theme}` : ''}`,
  thread: (council: CouncilId, theme: ThemeId) => `/journeys/${council}/${theme}/`,
  event: (id: EventId) => `/journeys/${id.replace('/', '/#')}`,
  theme: (id: ThemeId) => `/themes/${id}/`,
  /** All that is said on a theme in a council and in its statistical neighbours. */
  amongNeighbours: (theme: ThemeId, council: CouncilId) =>
    `/themes/${theme}/?council=${council}&neighbours=1`,
  /** `year`: four digits, or `undated`. */
  themeYear: (id: ThemeId, year: string) => `/themes/${id}/${year}/`,
  themeFigures: (id: ThemeId) => `/themes/${id}/figures/`,
  themeCouncils: (id: ThemeId) => `/themes/${id}/councils/`,
  themeReports: (id: ThemeId) => `/themes/${id}/reports/`,
  /** Where it is told what had changed when a council left inadequate. */
  leaving: (council: CouncilId, year: string) => `/insights/left-inadequate/#${council}-${year}`,
  insightYear: (year: number) => `/insights/${year}/`,
  recommendationYear: (year: string) => `/recommendations/${year}/`,
  source: (id: SourceId) => `/sources/${id}/`,
  statement: (source: SourceId, id: StatementId) => `/sources/${source}/#${id}`,
  term: (slug: string) => `/glossary/#${slug}`,
  disagreement: (id: DisagreementId) => `/disagreements/#${id.replace('/', '--')}`,
} as const;

/** The address of a page by its file in the built site: `/councils/leeds/index.html` -> `/councils/leeds/`. */
export const addressOfFile = (file: string): string => file.replace(/\/index\.html$/u, '/');
