import type { Root } from 'mdast';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { StatementId } from '../model/ids.ts';
import type { Block, Reference, StatementNode } from './compiled.ts';
import { readStatement } from './directives/index.ts';
import { duplicatesOf } from './duplicates.ts';
import { resolveFragments } from './fragments.ts';
import { findHidden } from './hidden.ts';
import { readLinks, resolveLinkReferences } from './links.ts';
import { lintTree } from './lint.ts';
import { parseMarkdown, type ContainerDirective } from './markdown.ts';
import { toBlocks } from './prose.ts';
import { checkStructure } from './structure.ts';
import type { TextFile } from './text.ts';
import { tooDeep } from './guards.ts';

export interface Body {
  blocks: Block[];
  statements: StatementNode[];
  references: Reference[];
  diagnostics: Diagnostic[];
}

/** `page`: the address of the page of statements, where other pages show them too. The body of a file -> its prose and statements, with all that is wrong with them. */
export function compileBody(file: TextFile, statements: 'allowed' | 'none', page: string | null): Body {
  try {
    return compileTree(parseMarkdown(file.text), { file, statements, page });
  } catch (problem) {
    // Deep nesting that the guard cannot see overflows the stack of the parser.
    if (!(problem instanceof RangeError)) throw problem;
    return {
      blocks: [],
      statements: [],
      references: [],
      diagnostics: [tooDeep(file, { line: 1, column: 1 })],
    };
  }
}

interface Task {
  file: TextFile;
  statements: 'allowed' | 'none';
  page: string | null;
}

function compileTree(tree: Root, { file, statements: allowed, page }: Task): Body {
  const faults = [...lintTree(tree, file, allowed), ...findHidden(tree, file), ...checkStructure(tree, file)];
  const fragments = resolveFragments(tree, file, page);
  const links = readLinks(tree, file);
  resolveLinkReferences(tree);
  const readings = tree.children.flatMap((node) => {
    const reading = node.type === 'containerDirective' ? readStatement(node, file) : null;
    return reading ? [{ ...reading, node: node as ContainerDirective }] : [];
  });
  const statements = readings.flatMap(({ statement }) => statement ?? []);
  for (const { node, statement } of readings) holdPlace(node, statement?.id);
  const taken = statements.map(({ id }) => id);
  return {
    blocks: toBlocks(tree, taken),
    statements,
    references: [...links.references, ...readings.flatMap(({ references }) => references)],
    diagnostics: [
      ...faults,
      ...fragments,
      ...links.diagnostics,
      ...readings.flatMap(({ diagnostics }) => diagnostics),
      ...duplicatesOf(statements, file.path, reused),
    ],
  };
}

/** Leaves an empty element where the statement stood: it is shown by a component, not by its HTML. */
function holdPlace(node: ContainerDirective, id: StatementId | undefined): void {
  node.children = [];
  node.data = { hName: 'div', hProperties: { dataStatement: id } };
}

const reused = ({ id }: StatementNode): string =>
  `The id “${id}” is used twice in this file: give the second another.`;
