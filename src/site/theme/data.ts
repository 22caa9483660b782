import type { ThemeData } from '../../client/statement-filters/narrow.ts';
import type { KnowledgeBase, Statement, ThemeEntry } from '../../graph/knowledge-base.ts';
import { yearOf } from '../../model/dates.ts';
import { periodOf } from '../../model/periods.ts';
import { toneOn } from '../../model/statements.ts';
import { whenOf } from '../../views/events.ts';
import { entryOf } from '../../views/lookups.ts';
import { statementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';
import { yearKey, type DatedStatement } from '../../graph/statement-index.ts';
import { gradeAt } from './grade-at.ts';
import { yearName } from './years.ts';

/** What the filters of a theme’s page load. Addresses are from the root of the site, without the base path. */
export function themeData(site: Site, theme: ThemeEntry): ThemeData {
  const { kb } = site;
  const said = kb.statements.byTheme.get(theme.id) ?? [];
  const councils = new Set(said.map(({ statement }) => statement.council));
  const events = new Set(said.flatMap(({ statement }) => statement.event ?? []));
  return {
    councils: Object.fromEntries([...councils].map((id) => [id, councilOf(kb, id)])),
    events: Object.fromEntries([...events].map((id) => [id, eventOf(kb, id)])),
    statements: said.map((dated) => statementOf(site, theme, dated)),
  };
}

function councilOf({ councils }: KnowledgeBase, id: Statement['council']): ThemeData['councils'][string] {
  const { data, url } = entryOf(councils, id);
  return { name: data.name, url, region: data.region, neighbours: data.neighbours };
}

function eventOf(
  { events }: KnowledgeBase,
  id: NonNullable<Statement['event']>,
): ThemeData['events'][string] {
  const event = entryOf(events, id);
  return { when: whenOf(event), name: event.name, url: event.url };
}

function statementOf(site: Site, { id }: ThemeEntry, dated: DatedStatement): ThemeData['statements'][number] {
  const { statement, date } = dated;
  const { html, label, url, origin } = statementView(site, statement);
  return {
    kind: statement.kind,
    tone: statement.kind === 'finding' ? toneOn(statement, id) : '',
    label,
    council: statement.council,
    event: statement.event ?? '',
    year: yearName(yearKey(dated)),
    period: date ? periodOf(yearOf(date)) : '',
    grade: gradeAt(site.kb, statement) ?? '',
    html,
    url,
    origin,
  };
}
