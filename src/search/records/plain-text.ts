import type { Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../../compiler/compiled.ts';

/** Prose as words, its blocks kept apart; statements are left out, for they have records of their own. */
export const plainText = (blocks: Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'prose' ? block.content.children : []))
    .map((node: Nodes) => toString(node).trim())
    .filter(Boolean)
    .join(' ');
