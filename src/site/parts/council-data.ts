import type { CouncilData, JudgedEvent } from '../../client/compare/council-data.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { CouncilEntry, EventEntry } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import type { DatedStatement } from '../../knowledge/statement-index.ts';
import { formatDate } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { frameworkOf } from '../../model/frameworks.ts';
import type { CouncilId } from '../../model/ids.ts';
import { judgementRows } from '../../presenters/judgements.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { endedWhen } from '../../presenters/succession.ts';
import type { Site } from '../site.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** What pages load of one council when a reader asks for it, before it is written out. */
export function councilData(site: Site, { id, url, data }: CouncilEntry): CouncilList {
  const { kb } = site;
  const journey = entryOf(kb.journeys, id);
  const ended = endedWhen(kb, id);
  return {
    id,
    name: data.name,
    url,
    ...(ended && { ended }),
    judged: ownInspections(journey).map(judgedEvent).reverse(),
    threads: Object.fromEntries(journey.threads.map((thread) => [thread.theme, thread.url])),
    ...statementList(site, [...(kb.statements.byCouncil.get(id) ?? []), ...ofOthers(site, id)], {
      more: otherTonesOf,
    }),
  };
}

type CouncilList = StatementList & Omit<CouncilData, keyof StatementList>;

/** What the council’s own sources say of others: addresses name the source, so that they are looked for here. */
const ofOthers = ({ kb }: Site, council: CouncilId): DatedStatement[] =>
  (kb.statements.byFolder.get(council) ?? []).filter(({ statement }) => statement.council !== council);

/** The tones on those themes that it speaks of otherwise than of the chief one. */
function otherTonesOf(statement: Statement) {
  if (statement.kind !== 'finding' || Object.keys(statement.otherTones).length === 0) return {};
  return { otherTones: statement.otherTones };
}

export function judgedEvent(event: EventEntry): JudgedEvent {
  const date = countsFrom(event);
  return {
    when: date ? formatDate(date) : 'date not stated',
    url: event.url,
    framework: event.framework ? frameworkOf(event.framework).shortName : 'framework not stated',
    grades: judgementRows(event).map(({ area, name, grade }) => ({ area, name, grade })),
  };
}
