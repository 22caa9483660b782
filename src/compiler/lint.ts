import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { STATEMENT_NAMES } from './directives/index.ts';
import { byNearness, nearOnly } from './nearest.ts';
import { placeAt, type TextFile } from './text.ts';

/** Finds what may not stand in a body: raw HTML, directives of other names, in other places or never closed. */
export function lintTree(tree: Root, file: TextFile, statements: 'allowed' | 'none'): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visitParents(tree, (node, ancestors) => {
    const fault = faultOf(node, ancestors, file, statements);
    if (fault)
      diagnostics.push(
        error({ ...fault, file: file.path, place: placeAt(file.text, node.position?.start.offset ?? 0) }),
      );
  });
  return diagnostics;
}

type Fault = Pick<Diagnostic, 'rule' | 'message'> & { expected?: string[] };

const FIGURE_OUTSIDE: Fault = {
  rule: 'directive-place',
  message:
    'A figure stands outside a finding, recommendation or response: move it into one, or write the number without “:figure”.',
};
const FOOTNOTE_INSIDE: Fault = {
  rule: 'directive-place',
  message: 'A footnote stands inside a statement: put its words into the statement, or into prose after it.',
};

function faultOf(
  node: Nodes,
  ancestors: Nodes[],
  file: TextFile,
  statements: 'allowed' | 'none',
): Fault | null {
  if (node.type === 'html') return rawHtml(node.value);
  if (node.type === 'leafDirective') return unknownDirective(`::${node.name}`, node.name);
  if (node.type === 'containerDirective') return containerFault(node.name, node, ancestors, file, statements);
  if (node.type === 'textDirective' && node.name !== 'figure') return misspelt(node.name);
  if (node.type === 'textDirective' && !insideStatement(ancestors)) return FIGURE_OUTSIDE;
  if (node.type === 'footnoteReference' && insideStatement(ancestors)) return FOOTNOTE_INSIDE;
  // A line of dashes after it makes a heading of a paragraph.
  if ((node.type === 'paragraph' || node.type === 'heading') && asWritten(node, file).startsWith(':::'))
    return unreadable(asWritten(node, file));
  return null;
}

const rawHtml = (text: string): Fault => ({
  rule: 'raw-html',
  message: `Raw HTML does not pass: “${firstLine(text)}”. Write it as Markdown, or put a backslash before a “<” that is meant as one.`,
  expected: ['\\<'],
});

const unreadable = (text: string): Fault => ({
  rule: 'directive-attribute',
  message: `“${firstLine(text)}” looks like a directive but cannot be read: do its brackets and quotation marks match?`,
  expected: [':::finding{#a-few-words themes="…" tone=concern}'],
});

function containerFault(
  name: string,
  node: Nodes,
  ancestors: Nodes[],
  file: TextFile,
  statements: 'allowed' | 'none',
): Fault | null {
  if (!STATEMENT_NAMES.includes(name)) return unknownDirective(`:::${name}`, name);
  if (statements === 'none')
    return { rule: 'directive-place', message: `“:::${name}” belongs in a source; this file is none.` };
  if (ancestors.length > 1)
    return {
      rule: 'directive-place',
      message: `“:::${name}” stands inside something else; is the block before it closed with “:::”?`,
    };
  if (!/\n[ \t]*:{3,}[ \t]*$/u.test(asWritten(node, file)))
    return { rule: 'directive-place', message: `“:::${name}” is never closed.`, expected: [':::'] };
  return null;
}

const unknownDirective = (found: string, name: string): Fault => ({
  rule: 'unknown-directive',
  message: `There is no directive “${found}”.`,
  expected: byNearness(name, STATEMENT_NAMES).map((known) => `:::${known}`),
});

const misspelt = (name: string): Fault => ({
  rule: 'unknown-directive',
  message: `There is no directive “:${name}” in a line.`,
  expected: nearOnly(name, ['figure', ...STATEMENT_NAMES]).map((known) =>
    known === 'figure' ? ':figure' : `:::${known}`,
  ),
});

const insideStatement = (ancestors: Nodes[]): boolean =>
  ancestors.some((node) => node.type === 'containerDirective' && STATEMENT_NAMES.includes(node.name));

const asWritten = (node: Nodes, { text }: TextFile): string =>
  text.slice(node.position?.start.offset, node.position?.end.offset);

const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').slice(0, 60);
