import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { linkMentions, type ProseContext } from '../knowledge/crosslinks.ts';
import { withBase } from './base.ts';
import { linker } from './knowledge.ts';

/** Makes the function that turns prose of a page into HTML: names linked, links under the base path. */
export function proseRenderer(context: ProseContext = {}): (content: Root) => string {
  const names = linker();
  return (content) => toHtml(rebase(linkMentions(content, names, context)));
}

/** A copy with its links under the base path: the compiled content stays as it is, for the next page that shows it. */
function rebase<T extends Root | RootContent>(node: T): T {
  if (!('children' in node)) return node;
  const copy = { ...node, children: node.children.map((child) => rebase(child)) };
  if (copy.type !== 'element' || typeof copy.properties.href !== 'string') return copy;
  return { ...copy, properties: { ...copy.properties, href: withBase(copy.properties.href) } };
}
