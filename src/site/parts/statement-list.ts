import type { StatementData } from '../../client/statement-filters/narrow.ts';
import { digestOf } from '../../knowledge/digest.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import { toldByNeighbours } from '../../knowledge/said-near.ts';
import { yearKey, type DatedStatement } from '../../knowledge/statement-index.ts';
import type { CouncilId, EventId, SourceId, ThemeId } from '../../model/ids.ts';
import { once } from '../../model/once.ts';
import { citationOf } from '../../presenters/citations.ts';
import { countedWhen } from '../../presenters/events.ts';
import { entryOf, themeLink } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';
import { gradeAt } from './grade-at.ts';
import { standingFor, statementView, type StatementView } from './statement.ts';
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

interface ListedHow {
  /** The one that the page is about: tones are as they are on that. */
  theme?: ThemeId | undefined;
  /** What else the filters of the page narrow by. */
  more?: ((statement: Statement) => Partial<Row>) | undefined;
}

/** Statements with the councils, events and sources that they name. */
export function statementList(
  site: Site,
  said: readonly DatedStatement[],
  { theme, more }: ListedHow = {},
): StatementList {
  const { kb } = site;
  const { councils, events, sources, themes } = namedBy(said);
  return {
    councils: Object.fromEntries(Array.from(councils, (id) => [id, councilOf(kb, id)])),
    events: Object.fromEntries(Array.from(events, (id) => [id, eventOf(kb, id)])),
    sources: Object.fromEntries(Array.from(sources, (id) => [id, sourceOf(kb, id)])),
    themes: Object.fromEntries(Array.from(themes, (id) => [id, themeLink(kb, id).name])),
    statements: said.map((dated) => listedOn(site, dated, { theme, more })),
  };
}

/** The same with the councils that only statistical neighbours of are told of: those can be asked for too. */
export function filteredList(
  site: Site,
  said: readonly DatedStatement[],
  how: ListedHow = {},
): StatementList {
  const { kb } = site;
  const { councils, ...list } = statementList(site, said, how);
  const told = new Set(said.map(({ statement }) => statement.council));
  const near = Object.fromEntries(toldByNeighbours(kb, told).map(({ id }) => [id, councilOf(kb, id)]));
  return { councils: { ...councils, ...near }, ...list };
}

/** Whom and what statements name, in one pass: lists have thousands of them. */
function namedBy(said: readonly DatedStatement[]) {
  const councils = new Set<CouncilId>();
  const events = new Set<EventId>();
  const sources = new Set<SourceId>();
  const themes = new Set<ThemeId>();
  for (const { statement } of said) {
    councils.add(statement.council);
    if (statement.event) events.add(statement.event);
    sources.add(statement.source);
    for (const theme of statement.themes) themes.add(theme);
  }
  return { councils, events, sources, themes };
}

const listedStatements = once<Site, Map<DatedStatement, ListedStatement>>(() => new Map());

/** As most pages list it: worked out once for all of them. */
function listed(site: Site, dated: DatedStatement): ListedStatement {
  const known = listedStatements(site).get(dated);
  if (known) return known;
  const own = { shown: statementView(site, dated.statement), by: narrowedBy(site.kb, dated) };
  const made = standingFor(digestOf(own), own);
  listedStatements(site).set(dated, made);
  return made;
}

/** The same as one page lists it. */
function listedOn(site: Site, dated: DatedStatement, { theme, more }: ListedHow): ListedStatement {
  const own = listed(site, dated);
  const shown = statementView(site, dated.statement, theme);
  if (!more) return shown === own.shown ? own : standingFor([own, shown], { shown, by: own.by });
  const further = more(dated.statement);
  return standingFor([own, shown, further], { shown, by: { ...own.by, ...further } });
}

function councilOf({ councils }: KnowledgeBase, id: Statement['council']): StatementData['councils'][string] {
  const { data, url, stage } = entryOf(councils, id);
  const { name, region, neighbours } = data;
  return { name, url, region, neighbours, ...(stage === 'abolished' && { gone: true }) };
}

function eventOf(
  { events }: KnowledgeBase,
  id: NonNullable<Statement['event']>,
): StatementData['events'][string] {
  const event = entryOf(events, id);
  return {
    when: countedWhen(event),
    name: event.name,
    url: event.url,
    framework: event.framework ?? '',
    start: event.dates?.start ?? '',
    end: event.dates?.end ?? '',
    published: event.published ?? '',
  };
}

function sourceOf({ sources }: KnowledgeBase, id: Statement['source']): StatementData['sources'][string] {
  const source = entryOf(sources, id);
  const { publisher, published, url } = source.data;
  return { publisher, citation: citationOf(source), published: published ?? '', original: url ?? '' };
}

const rowOf = ({ shown, by }: ListedStatement): Row => {
  const { council, event, year, grade, ...more } = by;
  const { kind, tone, label, html, url, origin } = shown;
  const own = { kind, tone: tone ?? '', label };
  return { ...own, council, event, year, grade, html, url, origin, ...more };
};

function narrowedBy(kb: KnowledgeBase, dated: DatedStatement): ListedStatement['by'] {
  const { statement } = dated;
  return {
    council: statement.council,
    event: statement.event ?? '',
    year: yearName(yearKey(dated)),
    grade: gradeAt(kb, statement) ?? '',
    themes: statement.themes,
  };
}
