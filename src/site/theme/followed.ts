import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import type { DatedStatement } from '../../knowledge/statement-index.ts';
import { formatMonth } from '../../model/dates.ts';
import type { ThemeId } from '../../model/ids.ts';
import { compareText } from '../../model/words.ts';
import { councilLink, counted } from '../../presenters/lookups.ts';
import { statementView, type StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';

/** A question that the theme follows from one report to the next. */
export interface Followed {
  asks: string;
  /** How many cases there are, and of how many a later report tells. */
  reading: string;
  cases: FollowedCase[];
}

interface FollowedCase {
  council: string;
  first: Told;
  /** What later reports say of it; none where no statement here tells it. */
  later: Told[];
}

/** One statement, and when it was said. */
interface Told {
  when: string;
  statement: StatementView;
}

/** The questions of a theme, each with its cases: the newest first. */
export function followedOn(site: Site, { id, data }: ThemeEntry): Followed[] {
  return data.followed.map(({ asks, cases }) => {
    const told = cases
      .flatMap(({ first, later }) => {
        const [dated] = named(site, [first]);
        return dated ? [{ first: dated, later: named(site, later) }] : [];
      })
      .sort((a, b) => compareText(b.first.date ?? '', a.first.date ?? ''));
    return {
      asks,
      reading: readingOf(told),
      cases: told.map(({ first, later }) => ({
        council: councilLink(site.kb, first.statement.council).name,
        first: tellOf(site, first, id),
        later: later.map((dated) => tellOf(site, dated, id)),
      })),
    };
  });
}

const named = ({ kb }: Site, keys: readonly string[]): DatedStatement[] =>
  keys.flatMap((key) => kb.statements.byKey.get(key) ?? []);

const readingOf = (cases: readonly { later: readonly DatedStatement[] }[]): string => {
  const taken = cases.filter(({ later }) => later.length > 0).length;
  return `${counted(cases.length, 'case')} followed up one by one, the newest first; what else was found on the theme stands among the statements below and council by council. Under ${taken} of them stands what a later source says nearest to the matter, which is not always an answer; of the others none is named here.`;
};

function tellOf(site: Site, { statement, date }: DatedStatement, theme: ThemeId): Told {
  return {
    when: date ? formatMonth(date) : 'date not stated',
    statement: statementView(site, statement, theme),
  };
}
