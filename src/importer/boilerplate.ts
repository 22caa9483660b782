import type { Page } from './pages.ts';

/** What Ofsted prints at the end of every report, about itself; it says nothing of the council. */
const OPENINGS =
  /^(?:Any complaints about the inspection|If you are not happy with the inspection|The Office for Standards in Education|You (?:may|can) (?:re-?use|copy) |If you would like a copy of this document|Raising standards, improving lives)/iu;

/** Pages without Ofsted's closing part. */
export function withoutBoilerplate(pages: Page[]): Page[] {
  const half = Math.floor(pages.length / 2);
  let closed = false;
  return pages.map((page, index) => {
    const at = page.lines.findIndex((line) => OPENINGS.test(line.text));
    if (closed) return { ...page, lines: [] };
    if (index < half || at < 0) return page;
    closed = true;
    return { ...page, lines: page.lines.slice(0, at) };
  });
}
