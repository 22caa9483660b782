/** Kinds of source. `authority`: 1 is the most primary; where sources differ, the lowest number is followed. */
export const SOURCE_KINDS = {
  'inspection-report': { name: 'Inspection report', authority: 1 },
  'visit-letter': { name: 'Visit letter', authority: 1 },
  notice: { name: 'Notice or direction', authority: 2 },
  'council-paper': { name: 'Council paper', authority: 3 },
  news: { name: 'News', authority: 4 },
  other: { name: 'Other publication', authority: 5 },
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;
