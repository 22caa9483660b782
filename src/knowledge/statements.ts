import type { CompiledSource, StatementNode } from '../compiler/compiled.ts';
import { addressOf } from '../model/addresses.ts';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { councilOf, type CouncilId, type EventId } from '../model/ids.ts';
import type { Source } from '../model/sources.ts';
import type { Statement } from './statement.ts';

type Item = Source['recommendations'][number];

/** The statements of a source, each with its address, council and event. */
export function resolveStatements(source: CompiledSource): {
  statements: Statement[];
  diagnostics: Diagnostic[];
} {
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const node of source.statements) {
    const council = councilOfStatement(node, source);
    if (council === null) diagnostics.push(unclear(node, source));
    else statements.push(resolve(node, source, council));
  }
  return { statements, diagnostics };
}

/** As written; else the council of the event that is named; else the only council that the source is about. */
function councilOfStatement(node: StatementNode, { data }: CompiledSource): CouncilId | null {
  if (node.council) return node.council;
  if (node.event) return councilOf(node.event);
  return data.councils.length === 1 ? (data.councils[0] ?? null) : null;
}

/** As written; else the first event that the source declares for the council. */
function eventOfStatement(node: StatementNode, council: CouncilId, { data }: CompiledSource): EventId | null {
  if (node.event) return node.event;
  return data.events.find(({ id, councils }) => (councils ?? [councilOf(id)]).includes(council))?.id ?? null;
}

function resolve(node: StatementNode, source: CompiledSource, council: CouncilId): Statement {
  const { place: _place, ...written } = node;
  const resolved = {
    key: `${source.id}#${node.id}`,
    url: addressOf.statement(source.id, node.id),
    source: source.id,
    council,
    event: eventOfStatement(node, council, source),
  };
  if (written.kind !== 'recommendation') return { ...written, ...resolved };
  return { ...written, ...factsOfItem(written, source.data.recommendations), ...resolved };
}

type RecommendationNode = Extract<StatementNode, { kind: 'recommendation' }>;
type Written = Pick<RecommendationNode, 'item' | 'para' | 'page' | 'to'>;

/** What the report's list states of the item that a recommendation puts into words; what is written goes first. */
function factsOfItem({ item, para, page, to }: Written, items: readonly Item[]) {
  const listed = item === null ? undefined : items[item - 1];
  const place = para || page || !listed ? { para, page } : placeOfItem(listed);
  const board = listed?.to === 'lscb';
  return {
    ...place,
    to: to ?? (board ? 'the safeguarding board' : null),
    board,
    priority: listed?.priority ?? false,
    nationalFramework: listed?.nationalFramework ?? null,
  };
}

/** `p2` -> page 2; `12` -> paragraph 12. */
const placeOfItem = ({ at }: Item): { para: string | null; page: string | null } =>
  at.startsWith('p') ? { para: null, page: at.slice(1) } : { para: at, page: null };

const unclear = (node: StatementNode, { file, data }: CompiledSource): Diagnostic =>
  error({
    rule: 'statement-council',
    file,
    place: node.place,
    message: `The source is about ${data.councils.length} councils, and “${node.id}” does not say which one it is about.`,
    expected: data.councils.map((id) => `council=${id}`),
  });
