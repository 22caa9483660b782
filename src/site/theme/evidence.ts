import type { KnowledgeBase, Statement } from '../../graph/knowledge-base.ts';
import { yearOf, type PartialDate } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import type { ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { entryOf } from '../../views/lookups.ts';

/** A statement with the date that it counts from; null where neither its event nor its source has one. */
export interface DatedStatement {
  statement: Statement;
  date: PartialDate | null;
}

const indexes = new WeakMap<KnowledgeBase, ReadonlyMap<ThemeId, DatedStatement[]>>();

/** All that is said on a theme, newest first, what belongs to one event together. */
export function statementsOn(kb: KnowledgeBase, theme: ThemeId): DatedStatement[] {
  const index = indexes.get(kb) ?? byTheme(kb);
  indexes.set(kb, index);
  return index.get(theme) ?? [];
}

function byTheme(kb: KnowledgeBase): ReadonlyMap<ThemeId, DatedStatement[]> {
  const index = new Map<ThemeId, DatedStatement[]>([...kb.themes.keys()].map((theme) => [theme, []]));
  for (const dated of newestFirst(kb))
    for (const theme of dated.statement.themes) index.get(theme)?.push(dated);
  return index;
}

function newestFirst(kb: KnowledgeBase): DatedStatement[] {
  const order = new Map([...kb.events.keys()].map((id, index) => [id, index]));
  const rank = ({ event }: Statement) => (event && order.get(event)) ?? -1;
  return [...kb.findings, ...kb.recommendations, ...kb.responses]
    .map((statement) => ({ statement, date: dateOf(kb, statement) }))
    .sort((a, b) => compareText(b.date ?? '', a.date ?? '') || rank(b.statement) - rank(a.statement));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** That of its event; where it belongs to none, that of its source. */
function dateOf(kb: KnowledgeBase, { event, source }: Statement): PartialDate | null {
  return event ? countsFrom(entryOf(kb.events, event)) : (entryOf(kb.sources, source).data.published ?? null);
}

/** The tones on a theme of those statements that are findings. */
export const tonesOf = (said: readonly DatedStatement[], theme: ThemeId): Tone[] =>
  said.flatMap(({ statement }) => (statement.kind === 'finding' ? [toneOn(statement, theme)] : []));

/** The part of an address that a year of a theme stands under. */
export const yearKey = ({ date }: DatedStatement): string => (date ? String(yearOf(date)) : 'undated');
