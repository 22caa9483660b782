import { z } from 'zod';
import type { CouncilId, DisagreementId, EventId, SourceId, StatementId, ThemeId } from './ids.ts';

/** Every address of the site, from its root; the base path is put before it where pages are made. */
export const addressOf = {
  council: (id: CouncilId) => `/councils/${id}/`,
  pack: (id: CouncilId) => `/councils/${id}/pack/`,
  journey: (id: CouncilId) => `/journeys/${id}/`,
  comparison: (id: CouncilId) => `/compare/${id}/`,
  thread: (council: CouncilId, theme: ThemeId) => `/journeys/${council}/${theme}/`,
  event: (id: EventId) => `/journeys/${id.replace('/', '/#')}`,
  theme: (id: ThemeId) => `/themes/${id}/`,
  /** `year`: four digits, or `undated`. */
  themeYear: (id: ThemeId, year: string) => `/themes/${id}/${year}/`,
  themeFigures: (id: ThemeId) => `/themes/${id}/figures/`,
  themeReports: (id: ThemeId) => `/themes/${id}/reports/`,
  insightYear: (year: number) => `/insights/${year}/`,
  recommendationYear: (year: string) => `/recommendations/${year}/`,
  source: (id: SourceId) => `/sources/${id}/`,
  statement: (source: SourceId, id: StatementId) => `/sources/${source}/#${id}`,
  term: (slug: string) => `/glossary/#${slug}`,
  disagreement: (id: DisagreementId) => `/disagreements/#${id.replace('/', '--')}`,
} as const;

/** An address elsewhere on the web; a name or password in it would be published with it. */
export const webAddress = z
  .url({ protocol: /^https?$/u, error: 'must be a web address: https://…' })
  .regex(/^\S*$/u, 'must be a web address without blanks: write “%20” for one')
  .regex(/^(?!https?:\/\/[^/?#]*@)/iu, 'must be a web address without a name or password');

const SITE_ADDRESS = /^\/(?!\/)\S*$/u;

/** An address of the site as it is written in redirects and in the list of what was published. */
export const siteAddress = z
  .string()
  .regex(SITE_ADDRESS, 'must be an address of this site, like "/themes/turnover/"');

/** The same of tens of thousands of lines. */
export const isSiteAddress = (text: string): boolean => SITE_ADDRESS.test(text);

/**
 * `content/redirects.yml`: an address that was published once, and the address to show in its place. A page takes the
 * places on it along; `/a/*: /b/*` takes everything below a page, and a star may stand in the middle.
 */
export const redirects = z.record(siteAddress, siteAddress);
