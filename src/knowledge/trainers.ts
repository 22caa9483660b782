import type { Element, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../compiler/compiled.ts';

const HEADING = 'For trainers';

/** A theme's body -> what belongs under it, and the part headed "For trainers" (to the next heading of its level). */
export function splitTrainers(blocks: readonly Block[]): { blocks: Block[]; trainers: Block[] } {
  const nodes = blocks.flatMap((block) => (block.kind === 'prose' ? block.content.children : []));
  const start = nodes.findIndex((node) => isHeading(node) && toString(node) === HEADING);
  if (start < 0) return { blocks: [...blocks], trainers: [] };
  const next = nodes.findIndex((node, index) => index > start && isHeading(node));
  const end = next < 0 ? nodes.length : next;
  return {
    blocks: prose([...nodes.slice(0, start), ...nodes.slice(end)]),
    trainers: prose(nodes.slice(start + 1, end)),
  };
}

const isHeading = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'h2';

const prose = (children: RootContent[]): Block[] =>
  children.length > 0 ? [{ kind: 'prose', content: { type: 'root', children } }] : [];
