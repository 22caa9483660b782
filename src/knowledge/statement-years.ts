import { addressOf } from '../model/addresses.ts';
import { councilOf, type ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Statement } from './statement.ts';
import { yearKey, type DatedStatement, type StatementIndex } from './statement-index.ts';

/** How many statements stand on one page of a year: about 60 KB. */
const ON_A_PAGE = 60;

/** All that was said in one year, over as many pages as it fills. */
export interface StatementYear {
  /** `2018`; `undated`. */
  key: string;
  url: string;
  members: readonly DatedStatement[];
  /** `number`: of the address; the first page of a year has none. */
  pages: { number: string | undefined; url: string; members: DatedStatement[] }[];
}

/** The years in which anything was said on a theme, the newest first. */
export const themeYears = ({ statements }: KnowledgeBase, theme: ThemeId): readonly StatementYear[] =>
  yearsByTheme(statements).get(theme) ?? [];

const yearsByTheme = once(
  ({ byTheme }: StatementIndex) =>
    new Map(
      Array.from(byTheme, ([theme, said]) => [
        theme,
        statementYears(said, (year) => addressOf.themeYear(theme, year)),
      ]),
    ),
);

/** The years in which inspectors asked councils for something, the newest first. */
export const recommendationYears = once((knowledge: KnowledgeBase): readonly StatementYear[] =>
  statementYears(recommendationsIn(knowledge), addressOf.recommendationYear),
);

/** Every recommendation, the newest first. */
export const recommendationsIn = once(({ statements }: KnowledgeBase): readonly DatedStatement[] =>
  statements.all.filter(({ statement }) => statement.kind === 'recommendation'),
);

const statementYears = (
  said: readonly DatedStatement[],
  addressOfYear: (year: string) => string,
): StatementYear[] =>
  [...Map.groupBy(said, yearKey)].map(([key, members]) => {
    const url = addressOfYear(key);
    return { key, url, members, pages: onPages(members).map((part, index) => pageOf(url, part, index)) };
  });

function pageOf(url: string, members: DatedStatement[], index: number): StatementYear['pages'][number] {
  if (index === 0) return { number: undefined, url, members };
  const number = String(index + 1);
  return { number, url: `${url}${number}/`, members };
}

/** What an event, or a source that belongs to none, says of one council stands together. */
export function happeningOf({ event, source, council }: Statement): string {
  const at = event ?? source;
  return councilOf(at) === council ? at : `${at} ${council}`;
}

/** Statements of one event stay on one page, unless they alone are more than fit. */
function onPages(dated: readonly DatedStatement[]): DatedStatement[][] {
  const pages: DatedStatement[][] = [];
  for (const members of Map.groupBy(dated, ({ statement }) => happeningOf(statement)).values())
    for (let start = 0; start < members.length; start += ON_A_PAGE) {
      const part = members.slice(start, start + ON_A_PAGE);
      const last = pages.at(-1);
      if (last && last.length + part.length <= ON_A_PAGE) last.push(...part);
      else pages.push([...part]);
    }
  return pages;
}
