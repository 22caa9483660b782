import type { Root } from 'mdast';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { StatementId } from '../model/ids.ts';
import type { Block, Reference, StatementNode } from './compiled.ts';
import { STATEMENTS } from './directives/index.ts';
import { readLinks } from './links.ts';
import { lintTree } from './lint.ts';
import { parseMarkdown, type ContainerDirective } from './markdown.ts';
import { toBlocks } from './prose.ts';
import { error, type TextFile } from './text.ts';

export interface Body {
  blocks: Block[];
  statements: StatementNode[];
  references: Reference[];
  diagnostics: Diagnostic[];
}

/** The body of a file -> its prose and statements, with all that is wrong with them. */
export function compileBody(file: TextFile, statements: 'allowed' | 'none'): Body {
  try {
    return compileTree(parseMarkdown(file.text), file, statements);
  } catch (problem) {
    // Deep nesting that the guard cannot see overflows the stack of the parser.
    if (!(problem instanceof RangeError)) throw problem;
    const message = 'The text is nested too deep to be read.';
    return { blocks: [], statements: [], references: [], diagnostics: [error({ rule: 'nesting-depth', file: file.path, place: null, message })] };
  }
}

function compileTree(tree: Root, file: TextFile, allowed: 'allowed' | 'none'): Body {
  const faults = lintTree(tree, file, allowed);
  const links = readLinks(tree, file);
  const readings = tree.children
    .filter((node): node is ContainerDirective => node.type === 'containerDirective' && Object.hasOwn(STATEMENTS, node.name))
    .map((node) => ({ node, reading: STATEMENTS[node.name]?.(node, file) }));
  const statements = readings.flatMap(({ reading }) => reading?.statement ?? []);
  for (const { node, reading } of readings) holdPlace(node, reading?.statement?.id);
  return {
    blocks: toBlocks(tree, statements.map(({ id }) => id)),
    statements,
    references: [...links.references, ...readings.flatMap(({ reading }) => reading?.references ?? [])],
    diagnostics: [...faults, ...links.diagnostics, ...readings.flatMap(({ reading }) => reading?.diagnostics ?? []), ...duplicates(statements, file)],
  };
}

/** Leaves an empty element where the statement stood: it is shown by a component, not by its HTML. */
function holdPlace(node: ContainerDirective, id: StatementId | undefined): void {
  node.children = [];
  node.data = { hName: 'div', hProperties: { dataStatement: id } };
}

function duplicates(statements: StatementNode[], file: TextFile): Diagnostic[] {
  return statements.flatMap((statement, index) => {
    const first = statements.findIndex(({ id }) => id === statement.id);
    if (first === index) return [];
    const related = [{ file: file.path, place: statements[first]?.place ?? null, message: 'used here first' }];
    return [error({ rule: 'duplicate-id', file: file.path, place: statement.place, message: `The id “${statement.id}” is used twice in this file.`, related })];
  });
}
