import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Diagnostic } from '../model/diagnostics.ts';
import { STATEMENTS } from './directives/index.ts';
import { byNearness } from './nearest.ts';
import { error, placeAt, type TextFile } from './text.ts';

/** Finds what may not stand in a body: raw HTML, directives of other names, in other places or never closed. */
export function lintTree(tree: Root, file: TextFile, statements: 'allowed' | 'none'): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visitParents(tree, (node, ancestors) => {
    const fault = faultOf(node, ancestors, file, statements);
    if (fault) diagnostics.push(error({ ...fault, file: file.path, place: placeAt(file.text, node.position?.start.offset ?? 0) }));
  });
  return diagnostics;
}

type Fault = Pick<Diagnostic, 'rule' | 'message'> & { expected?: string[] };

function faultOf(node: Nodes, ancestors: Nodes[], file: TextFile, statements: 'allowed' | 'none'): Fault | null {
  if (node.type === 'html') return { rule: 'raw-html', message: `Raw HTML does not pass: “${firstLine(node.value)}”.`, expected: ['Markdown'] };
  if (node.type === 'leafDirective') return unknownDirective(`::${node.name}`, node.name);
  if (node.type === 'containerDirective') return containerFault(node.name, node, ancestors, file, statements);
  if (node.type === 'textDirective' && !insideStatement(ancestors))
    return { rule: 'directive-place', message: 'A figure stands outside a finding, recommendation or response.' };
  if (node.type === 'paragraph' && asWritten(node, file).startsWith(':::'))
    return { rule: 'directive-attribute', message: `“${firstLine(asWritten(node, file))}” looks like a directive but cannot be read.`, expected: ['matching { } and quotes'] };
  return null;
}

function containerFault(name: string, node: Nodes, ancestors: Nodes[], file: TextFile, statements: 'allowed' | 'none'): Fault | null {
  if (!Object.hasOwn(STATEMENTS, name)) return unknownDirective(`:::${name}`, name);
  if (statements === 'none') return { rule: 'directive-place', message: `“:::${name}” belongs in a source; this file is none.` };
  if (ancestors.length > 1) return { rule: 'directive-place', message: `“:::${name}” stands inside something else; is the block before it closed with “:::”?` };
  if (!/\n[ \t]*:{3,}[ \t]*$/u.test(asWritten(node, file))) return { rule: 'directive-place', message: `“:::${name}” is never closed.`, expected: [':::'] };
  return null;
}

const unknownDirective = (found: string, name: string): Fault => ({
  rule: 'unknown-directive',
  message: `There is no directive “${found}”.`,
  expected: byNearness(name, Object.keys(STATEMENTS)).map((known) => `:::${known}`),
});

const insideStatement = (ancestors: Nodes[]): boolean =>
  ancestors.some((node) => node.type === 'containerDirective' && Object.hasOwn(STATEMENTS, node.name));

const asWritten = (node: Nodes, { text }: TextFile): string =>
  text.slice(node.position?.start.offset, node.position?.end.offset);

const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').slice(0, 60);
