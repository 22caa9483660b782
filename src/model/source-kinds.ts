/**
 * Kinds of source. `authority`: 1 is the most primary; where sources differ, the lowest number is followed. `keptUp`: its
 * pages are added to, and may tell of what came after the day on which they were first published.
 */
export const SOURCE_KINDS = {
  'inspection-report': { name: 'Inspection report', authority: 1, keptUp: false },
  'visit-letter': { name: 'Visit letter', authority: 1, keptUp: false },
  notice: { name: 'Notice or direction', authority: 2, keptUp: true },
  'council-paper': { name: 'Council paper', authority: 3, keptUp: false },
  news: { name: 'News', authority: 4, keptUp: false },
  other: { name: 'Other publication', authority: 5, keptUp: true },
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;
