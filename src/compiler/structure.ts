import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { placeAt, type TextFile } from './text.ts';

/** The title of the page is its only heading of the first level. */
const FIRST = 2;

/** Finds headings and lists that no sound page can hold: levels left out, headings in statements, boxes to tick. */
export function checkStructure(tree: Root, file: TextFile): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let level = FIRST - 1;
  visitParents(tree, ['heading', 'listItem'], (node, ancestors) => {
    const report = (message: string, expected: string[] = []) => {
      const place = placeAt(file.text, node.position?.start.offset ?? 0);
      diagnostics.push(error({ rule: 'text-structure', file: file.path, place, message, expected }));
    };
    if (node.type === 'listItem' && typeof node.checked === 'boolean') report(BOX, ['- …']);
    if (node.type !== 'heading') return;
    const fault = ancestors.length > 1 ? INSIDE : faultOf(node, level);
    if (fault) report(fault.message, fault.expected);
    level = Math.max(FIRST, Math.min(node.depth, level + 1));
  });
  return diagnostics;
}

const BOX = 'A box to tick has no meaning on a page that is read: write the list without “[ ]” and “[x]”.';

interface Fault {
  message: string;
  expected?: string[];
}

const INSIDE: Fault = {
  message: 'A heading stands inside a statement, quotation or list: put it before, or write it as words.',
};

function faultOf(heading: Heading, level: number): Fault | null {
  const words = toString(heading).trim();
  if (words === '') return { message: 'A heading has no words: write some, or take its mark away.' };
  if (heading.depth >= FIRST && heading.depth <= level + 1) return null;
  const depth = Math.max(FIRST, Math.min(heading.depth, level + 1));
  return {
    message: `“${words.slice(0, 60)}” is a heading of level ${heading.depth}; one of level ${depth} can stand here.`,
    expected: [`${'#'.repeat(depth)} ${words.slice(0, 60)}`],
  };
}
