/** The tables that the site publishes, by their names in addresses: what each is called. */
export const TABLES = {
  councils: 'Councils',
  themes: 'Themes',
  sources: 'Sources',
  events: 'Events',
  judgements: 'Judgements',
  findings: 'Findings',
  recommendations: 'Recommendations',
  responses: 'Responses',
  figures: 'Figures',
  disagreements: 'Disagreements',
  coverage: 'Reports known to exist, and which are held',
  'asked-again': 'What was asked for, and asked again',
  'judgements-by-year': 'Overall judgements by year and framework',
  spells: 'Spells in inadequate',
  'recommendation-themes': 'Themes in recommendations by year and framework',
  items: 'Items of reports’ lists of what must improve, by report',
  mentions: 'Where each theme is mentioned, by report',
  frameworks: 'Frameworks',
  'event-types': 'Types of event',
  measures: 'Measures',
} as const;
export type TableName = keyof typeof TABLES;
