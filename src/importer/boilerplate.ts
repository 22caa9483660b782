import type { PdfPage } from './pages.ts';

/** What Ofsted prints at the end of every report, about itself; it says nothing of the council. */
const OPENINGS =
  /^(?:Any complaints about the inspection|If you are not happy with the inspection|The Office for Standards in Education|You (?:may|can) (?:re-?use|copy) |If you would like a copy of this document|Raising standards, improving lives)/iu;

const TITLE_SIZE = 20;
/** A second report bound behind the first begins with a cover of its own: a large title and the days of the visit. */
const isCover = ({ lines }: PdfPage): boolean =>
  lines.some((line) => line.size >= TITLE_SIZE) &&
  lines.some((line) => /^(?:inspection|review) dates?:/iu.test(line.text));

/** Pages without Ofsted's closing part. */
export function withoutBoilerplate(pages: PdfPage[]): PdfPage[] {
  const half = Math.floor(pages.length / 2);
  let closed = false;
  return pages.map((page, index) => {
    const at = page.lines.findIndex((line) => OPENINGS.test(line.text));
    if (closed && !isCover(page)) return { ...page, lines: [] };
    closed = false;
    if (index < half || at < 0) return page;
    closed = true;
    return { ...page, lines: page.lines.slice(0, at) };
  });
}
