import type { StatementData } from '../../client/statement-filters/narrow.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import { yearKey, type DatedStatement } from '../../knowledge/statement-index.ts';
import { yearOf } from '../../model/dates.ts';
import type { ThemeId } from '../../model/ids.ts';
import { periodOf } from '../../model/periods.ts';
import { citationOf } from '../../presenters/citations.ts';
import { whenOf } from '../../presenters/events.ts';
import { entryOf } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';
import { gradeAt } from './grade-at.ts';
import { statementView, type StatementView } from './statement.ts';
import { yearName } from './years.ts';

type Row = StatementData['statements'][number];

/** What the filters of a page of statements load, before it is written out: in JSON a digest stands for each statement. */
export interface StatementList extends Omit<StatementData, 'statements'> {
  statements: ListedStatement[];
}

/** A statement as the page shows it, and what it is narrowed by. */
interface ListedStatement {
  shown: StatementView;
  by: Omit<Row, 'kind' | 'tone' | 'label' | 'html' | 'url' | 'origin'>;
}

/** The list as pages load it. Addresses are from the root of the site, without the base path. */
export const writtenOut = <List extends StatementList>({ statements, ...list }: List) => ({
  ...list,
  statements: statements.map(rowOf),
});

/**
 * What the filters of a page of statements load: on a page about one theme, with tones as they are on that. `more`:
 * what else they narrow by.
 */
export function statementList(
  site: Site,
  said: readonly DatedStatement[],
  { theme, more = () => ({}) }: { theme?: ThemeId; more?: (statement: Statement) => Partial<Row> } = {},
): StatementList {
  const { kb } = site;
  const councils = new Set(said.map(({ statement }) => statement.council));
  const events = new Set(said.flatMap(({ statement }) => statement.event ?? []));
  const sources = new Set(said.map(({ statement }) => statement.source));
  return {
    councils: Object.fromEntries([...councils].map((id) => [id, councilOf(kb, id)])),
    events: Object.fromEntries([...events].map((id) => [id, eventOf(kb, id)])),
    sources: Object.fromEntries([...sources].map((id) => [id, sourceOf(kb, id)])),
    statements: said.map((dated) => ({
      shown: statementView(site, dated.statement, theme),
      by: { ...narrowedBy(kb, dated), ...more(dated.statement) },
    })),
  };
}

function councilOf({ councils }: KnowledgeBase, id: Statement['council']): StatementData['councils'][string] {
  const { data, url } = entryOf(councils, id);
  return { name: data.name, url, region: data.region, neighbours: data.neighbours };
}

function eventOf(
  { events }: KnowledgeBase,
  id: NonNullable<Statement['event']>,
): StatementData['events'][string] {
  const event = entryOf(events, id);
  return { when: whenOf(event), name: event.name, url: event.url };
}

function sourceOf({ sources }: KnowledgeBase, id: Statement['source']): StatementData['sources'][string] {
  const source = entryOf(sources, id);
  return { publisher: source.data.publisher, citation: citationOf(source) };
}

const rowOf = ({ shown, by }: ListedStatement): Row => {
  const { council, event, year, period, grade, ...more } = by;
  const { kind, tone, label, html, url, origin } = shown;
  const own = { kind, tone: tone ?? '', label };
  return { ...own, council, event, year, period, grade, html, url, origin, ...more };
};

function narrowedBy(kb: KnowledgeBase, dated: DatedStatement): ListedStatement['by'] {
  const { statement, date } = dated;
  return {
    council: statement.council,
    event: statement.event ?? '',
    year: yearName(yearKey(dated)),
    period: date ? periodOf(yearOf(date)) : '',
    grade: gradeAt(kb, statement) ?? '',
  };
}
