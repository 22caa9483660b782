import type { Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { STATEMENT_NAMES } from './directives/index.ts';
import { placeAt, type TextFile } from './text.ts';

const NAMES = [...STATEMENT_NAMES, 'figure'].join('|');
/** The beginning of a directive, as it stands in code or, misspelt, in the middle of words. */
const IN_CODE = new RegExp(`^[ \\t]*:{3,} *(?:${NAMES})\\b|:figure\\[`, 'imu');
const IN_WORDS = new RegExp(
  `:{0,3} ?\\b(?:${NAMES})s?(?:\\[[^\\]]*\\])?\\{|\\{#[a-z]|\\{[^}\\n]*\\b(?:themes|tone|measure)=|^[ \\t]*:{3,}[ \\t]*$`,
  'imu',
);

/** Finds what is written and would not be shown to readers, and code of ours that would be. */
export function findHidden(tree: Root, file: TextFile): Diagnostic[] {
  const named = namesUsed(tree);
  const defined = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  visit(tree, (node, index = 0, parent) => {
    const before = parent?.children[index - 1];
    const fault = isToldOf(node, before, parent)
      ? null
      : (definedTwice(node, defined) ?? faultOf(node, named, file.text));
    if (!fault) return;
    const offset = (node.position?.start.offset ?? 0) + (fault.after ?? 0);
    diagnostics.push(
      error({
        rule: 'hidden-text',
        file: file.path,
        place: placeAt(file.text, offset),
        message: fault.message,
        expected: fault.expected ?? [],
      }),
    );
  });
  return diagnostics;
}

/** Attributes that were not read are told of at their figure, and a directive that cannot be read at its paragraph. */
const isToldOf = (node: Nodes, before: Nodes | undefined, parent: Nodes | undefined): boolean =>
  node.type === 'text' &&
  ((before?.type === 'textDirective' && node.value.startsWith('{')) ||
    (!before &&
      (parent?.type === 'paragraph' || parent?.type === 'heading') &&
      node.value.startsWith(':::')));

interface Fault {
  message: string;
  expected?: string[];
  /** How far into the node it stands. */
  after?: number;
}

function faultOf(node: Nodes, named: Named, text: string): Fault | null {
  if (node.type === 'code' || node.type === 'inlineCode')
    return IN_CODE.test(node.value) ? STATEMENT_IN_CODE : null;
  if (node.type === 'text') return codeInWords(node.value) ?? linkInWords(node, text);
  if (node.type === 'definition' && !named.definitions.has(node.identifier))
    return unused(`[${node.label ?? ''}]`);
  if (node.type === 'footnoteDefinition' && !named.footnotes.has(node.identifier))
    return unused(`[^${node.label ?? ''}]`);
  if (node.type === 'table') return extraCells(node);
  if (node.type === 'link' && toString(node).trim() === '')
    return { message: 'This link has no words, so no one can follow it: write some between its brackets.' };
  return null;
}

/** Of two notes or addresses of one name only the first is shown. */
function definedTwice(node: Nodes, defined: Set<string>): Fault | null {
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return null;
  const name = `${node.type === 'definition' ? '' : '^'}${node.label ?? ''}`;
  const key = `${node.type} ${node.identifier}`;
  if (!defined.has(key)) return (defined.add(key), null);
  return {
    message: `“[${name.slice(0, 60)}]” is explained a second time here, and only the first would be shown: give one of the two another name.`,
  };
}

const STATEMENT_IN_CODE: Fault = {
  message:
    'A directive stands in code, so readers would see it as it is written: is a fence of “```” before it closed, or is it indented?',
  expected: ['```'],
};

function codeInWords(text: string): Fault | null {
  const match = IN_WORDS.exec(text);
  if (!match) return null;
  const found = match[0].trim();
  return {
    message: `“${text.slice(match.index).trim().split('\n', 1)[0]?.slice(0, 60)}” would be shown as it is written: it is not read as a directive.`,
    expected: found.startsWith(':::')
      ? []
      : [':figure[63%]{measure=… of="…"}', ':::finding{#a-few-words themes="…" tone=concern}'],
    after: match.index,
  };
}

/** A link or note whose other half is missing, as it stands in the file: what a backslash stands before is meant as it is. */
const HALF_A_LINK = /(?<!\\)\[\^[^\]\s]+\]|(?<![\\[])\](?: ?\((?=https?:|[/#])|\[[^\]\n]*\])/u;

function linkInWords({ position }: Nodes, text: string): Fault | null {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const match = HALF_A_LINK.exec(text.slice(start, end));
  if (!match) return null;
  return {
    message: `“${match[0]}” would be shown as it is written: what it points at is missing, or its brackets do not touch or match.`,
    expected: ['[words](https://…)', '[^1]: …'],
    after: match.index,
  };
}

const unused = (text: string): Fault => ({
  message: `“${text.slice(0, 60)}” is never pointed at, so no one would see it: point at it, or write it as prose.`,
});

/** Cells beyond those of the first row are left out when a table is shown. */
function extraCells({ children: [head, ...rows], position }: Table): Fault | null {
  const columns = head?.children.length ?? 0;
  const row = rows.find(({ children }) => children.length > columns);
  if (!row) return null;
  return {
    message: `This row has ${row.children.length} cells and the first has ${columns}: what is beyond would not be shown. Is a “|” meant as a letter? Then write “\\|”.`,
    after: (row.position?.start.offset ?? 0) - (position?.start.offset ?? 0),
  };
}

interface Named {
  definitions: ReadonlySet<string>;
  footnotes: ReadonlySet<string>;
}

function namesUsed(tree: Root): Named {
  const [definitions, footnotes] = [new Set<string>(), new Set<string>()];
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    if (node.type === 'footnoteReference') footnotes.add(node.identifier);
    else if ('identifier' in node) definitions.add(node.identifier);
  });
  return { definitions, footnotes };
}
