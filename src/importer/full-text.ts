import type { ReportFacts } from './facts.ts';
import type { PageTurn } from './paragraphs.ts';

/** A report's own text, paragraph by paragraph, with what it may be used for. */
export interface FullText {
  id: string;
  title: string;
  licence: string;
  url: string | null;
  /** Every printed page, those without text among them. */
  pages: string[];
  sections: {
    title: string;
    page: string;
    about: string;
    paragraphs: { id: string; page: string; text: string; turns: PageTurn[] }[];
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
    paragraphs: blocks.map(({ number, page: on, text, turns }) => ({
      id: idOf(number, on),
      page: on,
      text,
      turns,
    })),
  }));
  return { id, title: facts.title, licence: facts.licence, url, pages: facts.printedPages, sections };
}
