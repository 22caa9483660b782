/**
 * Kinds of source. `authority`: 1 is the most primary; where sources differ, the lowest number is followed. `ofInspectors`:
 * their own report or letter on what they did. `keptUp`: its pages are added to, and may tell of what came after the day
 * on which they were first published.
 */
export const SOURCE_KINDS = {
  'inspection-report': { name: 'Inspection report', authority: 1, ofInspectors: true, keptUp: false },
  'visit-letter': { name: 'Visit letter', authority: 1, ofInspectors: true, keptUp: false },
  notice: { name: 'Notice or direction', authority: 2, ofInspectors: false, keptUp: true },
  'council-paper': { name: 'Council paper', authority: 3, ofInspectors: false, keptUp: false },
  news: { name: 'News', authority: 4, ofInspectors: false, keptUp: false },
  other: { name: 'Other publication', authority: 5, ofInspectors: false, keptUp: true },
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;
