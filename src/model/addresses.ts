import type { CouncilId, DisagreementId, EventId, SourceId, StatementId, ThemeId } from './ids.ts';

/** Every address of the site, from its root; the base path is put before it where pages are made. */
export const addressOf = {
  council: (id: CouncilId) => `/councils/${id}/`,
  journey: (id: CouncilId) => `/journeys/${id}/`,
  event: (id: EventId) => `/journeys/${id.replace('/', '/#')}`,
  theme: (id: ThemeId) => `/themes/${id}/`,
  source: (id: SourceId) => `/sources/${id}/`,
  statement: (source: SourceId, id: StatementId) => `/sources/${source}/#${id}`,
  term: (slug: string) => `/glossary/#${slug}`,
  disagreement: (id: DisagreementId) => `/disagreements/#${id.replace('/', '--')}`,
} as const;
