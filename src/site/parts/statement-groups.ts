import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import type { DatedStatement } from '../../knowledge/statement-index.ts';
import { happeningOf } from '../../knowledge/statement-years.ts';
import { countedWhen } from '../../presenters/events.ts';
import { councilLink, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { statementView, type StatementView } from './statement.ts';
import type { Site } from '../site.ts';

/** What was said at one event, or by one source that belongs to none, of one council. */
export interface StatementGroup {
  council: NamedLink;
  /** "30 to 31 October 2017". */
  when: string;
  event: NamedLink | null;
  statements: StatementView[];
}

/** Statements in their order -> under the events that they belong to, each as the page shows it. */
export function groupsOf(
  site: Site,
  dated: readonly DatedStatement[],
  viewOf = (statement: Statement): StatementView => statementView(site, statement),
): StatementGroup[] {
  const groups = Map.groupBy(dated, ({ statement }) => happeningOf(statement));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const statements = members.map(({ statement }) => viewOf(statement));
    return [{ ...headingOf(site.kb, first.statement), statements }];
  });
}

function headingOf(kb: KnowledgeBase, statement: Statement): Omit<StatementGroup, 'statements'> {
  const council = councilLink(kb, statement.council);
  if (!statement.event) return { council, when: '', event: null };
  const event = entryOf(kb.events, statement.event);
  return { council, when: countedWhen(event), event: { name: event.name, url: event.url } };
}
