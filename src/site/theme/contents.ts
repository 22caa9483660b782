/** A part of a page: its id, and what it is called in short. */
export interface PagePart {
  id: string;
  name: string;
}

/** The parts of the page of a theme, in their order. */
const PARTS = {
  says: 'What the evidence says',
  followed: 'Followed up',
  praised: 'Praised',
  years: 'Year by year',
  evidence: 'Statements',
  again: 'Asked again',
  figures: 'Figures',
  mentions: 'Reports that mention it',
  trainers: 'For trainers',
};

/** Those of them that stand on it. */
export const themeContents = (stands: Record<keyof typeof PARTS, boolean>): PagePart[] =>
  Object.entries(PARTS).flatMap(([id, name]) => (stands[id as keyof typeof PARTS] ? [{ id, name }] : []));
