import type { FullText } from '../importer/full-text.ts';

/** A stretch of a source's text on one printed page, with the numbered paragraph that it belongs to. */
export interface Passage {
  para: string | null;
  page: string;
  text: string;
}

/** The text of a source, laid out so that paragraphs and pages can be looked up. */
export interface Book {
  passages: Passage[];
  paragraphs: ReadonlySet<string>;
  pages: ReadonlySet<string>;
}

/** Where a statement stands in its source: the numbers of paragraphs and of pages. */
export interface Whereabouts {
  paragraphs: string[];
  pages: string[];
}

type Paragraph = FullText['sections'][number]['paragraphs'][number];

/** Paragraphs of one number, as the second count of a report has them too: `12` and `12-2`. */
export const numberIn = (id: string): string | null =>
  /^(?<number>\d+)(?:-\d+)?$/u.exec(id)?.groups?.number ?? null;

const piecesOf = ({ page, text, turns }: Paragraph, para: string | null): Passage[] =>
  [{ page, at: 0 }, ...turns].map((piece, index) => ({
    para,
    page: piece.page,
    text: text.slice(piece.at, turns[index]?.at),
  }));

/** What follows a numbered paragraph in its section, up to the next number, belongs to it: its list. */
function passagesOf(paragraphs: Paragraph[]): Passage[] {
  let para: string | null = null;
  return paragraphs.flatMap((paragraph) => {
    para = numberIn(paragraph.id) ?? para;
    return piecesOf(paragraph, para);
  });
}

/** A text of the library -> a book to look things up in. */
export function bookOf({ sections, pages }: FullText): Book {
  const passages = sections.flatMap(({ paragraphs }) => passagesOf(paragraphs));
  return {
    passages,
    paragraphs: new Set(passages.flatMap(({ para }) => para ?? [])),
    pages: new Set(pages),
  };
}

/** "12-14 20" -> 12, 13, 14, 20. */
export const numbersIn = (list: string | null | undefined): string[] =>
  (list ?? '').split(/[ ,]+/u).filter(Boolean).flatMap(spanOf);

function spanOf(span: string): string[] {
  const [first = 0, last = first] = span.split(/[-–]/u).map(Number);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}

/** Whether a passage stands in one of the places named. */
export const standsAt = ({ para, page }: Passage, { paragraphs, pages }: Whereabouts): boolean =>
  (para !== null && paragraphs.includes(para)) || pages.includes(page);

/** The words of all the places named, in the order of the source. */
export const textAt = (at: Whereabouts, { passages }: Book): string =>
  passages
    .filter((passage) => standsAt(passage, at))
    .map(({ text }) => text)
    .join(' ');
