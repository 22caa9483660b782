import type { CompiledSource } from '../compiler/compiled.ts';
import type { PartialDate } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import { councilOf, type CouncilId, type EventId, type SourceId, type ThemeId } from '../model/ids.ts';
import { byEach } from '../model/once.ts';
import { toneOn } from '../model/statements.ts';
import type { Tone } from '../model/tones.ts';
import { compareText } from '../model/words.ts';
import type { Finding, Recommendation, ResponseStatement, Statement } from './statement.ts';

/** A statement with the date that it counts from; null where neither its event nor its source has one. */
export interface DatedStatement {
  statement: Statement;
  date: PartialDate | null;
}

/** All that is said, the newest first, what belongs to one event together; and the same by key, theme and council. */
export interface StatementIndex {
  /** Each kind in the order of files. */
  byKind: {
    finding: readonly Finding[];
    recommendation: readonly Recommendation[];
    response: readonly ResponseStatement[];
  };
  /** Every statement: findings, recommendations and responses, each kind in the order of files. */
  inOrder: readonly Statement[];
  all: readonly DatedStatement[];
  byKey: ReadonlyMap<string, DatedStatement>;
  byTheme: ReadonlyMap<ThemeId, readonly DatedStatement[]>;
  byCouncil: ReadonlyMap<CouncilId, readonly DatedStatement[]>;
  /** By the council that the source is filed under. */
  byFolder: ReadonlyMap<CouncilId, readonly DatedStatement[]>;
}

interface Known {
  events: ReadonlyMap<EventId, Parameters<typeof countsFrom>[0]>;
  sources: ReadonlyMap<SourceId, Pick<CompiledSource, 'data'>>;
}

/**
 * Made once, so that nothing is looked up by reading everything for each council or theme. Statements of one event keep
 * the order in which they are given.
 */
export function statementIndex(statements: readonly Statement[], known: Known): StatementIndex {
  const byKind = {
    finding: statements.filter((statement) => statement.kind === 'finding'),
    recommendation: statements.filter((statement) => statement.kind === 'recommendation'),
    response: statements.filter((statement) => statement.kind === 'response'),
  };
  const inOrder = Object.values(byKind).flat();
  const all = newestFirst(inOrder, known);
  return {
    byKind,
    inOrder,
    all,
    byKey: new Map(all.map((dated) => [dated.statement.key, dated])),
    byTheme: byEach(all, ({ statement }) => statement.themes),
    byCouncil: Map.groupBy(all, ({ statement }) => statement.council),
    byFolder: Map.groupBy(all, ({ statement }) => councilOf(statement.source)),
  };
}

function newestFirst(statements: readonly Statement[], { events, sources }: Known): DatedStatement[] {
  const order = new Map([...events.keys()].map((id, index) => [id, index]));
  const rank = ({ event }: Statement) => (event && order.get(event)) ?? -1;
  return statements
    .map((statement) => ({ statement, date: dateOf(statement, { events, sources }) }))
    .sort((a, b) => compareText(b.date ?? '', a.date ?? '') || rank(b.statement) - rank(a.statement));
}

/** That of its event; where it belongs to none, that of its source. */
function dateOf({ event, source }: Statement, { events, sources }: Known): PartialDate | null {
  const happened = event ? events.get(event) : undefined;
  return happened ? countsFrom(happened) : (sources.get(source)?.data.published ?? null);
}

/** The tones on a theme of those statements that are findings. */
export const tonesOf = (said: readonly DatedStatement[], theme: ThemeId): Tone[] =>
  said.flatMap(({ statement }) => (statement.kind === 'finding' ? [toneOn(statement, theme)] : []));

/** The part of an address that a year of a theme stands under. */
export const yearKey = ({ date }: DatedStatement): string => date?.slice(0, 4) ?? 'undated';
