import type { ReportFacts } from './facts.ts';

/** A report's own text, paragraph by paragraph, with what it may be used for. */
export interface FullText {
  id: string;
  title: string;
  licence: string;
  url: string | null;
  sections: {
    title: string;
    page: string;
    about: string;
    paragraphs: { id: string; page: string; text: string }[];
  }[];
}

/** Numbered paragraphs keep their number as id; the others are counted on their page: `p12-3`. */
export function fullTextOf(facts: ReportFacts, id: string, url: string | null): FullText {
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) ?? 1;
  };
  const idOf = (number: number | null, page: string): string => {
    if (number === null) return `p${page}-${next(`p${page}`)}`;
    const again = next(String(number));
    return again === 1 ? String(number) : `${number}-${again}`;
  };
  const sections = facts.sections.map(({ title, page, about, blocks }) => ({
    title,
    page,
    about,
    paragraphs: blocks.map(({ number, page: on, text }) => ({ id: idOf(number, on), page: on, text })),
  }));
  return { id, title: facts.title, licence: facts.licence, url, sections };
}
