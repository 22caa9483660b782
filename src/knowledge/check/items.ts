import type { CompiledSource, StatementNode } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';

type Recommendation = Extract<StatementNode, { kind: 'recommendation' }>;

/**
 * Recommendations in words against the report's own list: each puts one item of it into words, and no two the same.
 * A source without a list, such as a letter or news, has nothing to answer.
 */
export function checkItems(source: CompiledSource): Diagnostic[] {
  const count = source.data.recommendations.length;
  if (count === 0) return source.statements.flatMap((node) => (itemOf(node) ? noList(node, source) : []));
  const answered = new Map<number, Recommendation>();
  return source.statements
    .filter((node) => node.kind === 'recommendation')
    .flatMap((node) => {
      if (node.item === null)
        return fault(node, source, 'does not say which item of the report’s list it is');
      if (node.item > count) return fault(node, source, `is item ${node.item}, and the report has ${count}`);
      const twin = answered.get(node.item);
      answered.set(node.item, node);
      return twin ? fault(node, source, `is item ${node.item}, as “${twin.id}” is`) : [];
    });
}

const itemOf = (node: StatementNode): number | null => (node.kind === 'recommendation' ? node.item : null);

const noList = (node: StatementNode, source: CompiledSource): Diagnostic[] =>
  fault(node, source, 'names an item, and the source has no list of recommendations');

/** Offers the items that no recommendation has put into words yet. */
function fault(node: StatementNode, source: CompiledSource, what: string): Diagnostic[] {
  const taken = new Set(source.statements.map(itemOf));
  const free = source.data.recommendations.map((_, index) => index + 1).filter((item) => !taken.has(item));
  return [
    error({
      rule: 'recommendation-item',
      file: source.file,
      place: node.place,
      message: `“${node.id}” ${what}.`,
      expected: free.map((item) => `item="${item}"`),
    }),
  ];
}
