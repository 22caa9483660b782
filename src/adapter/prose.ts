import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { linkMentions, type ProseContext } from '../graph/crosslinks.ts';
import { withBase } from './base.ts';
import { linker } from './knowledge.ts';

/** Makes the function that turns prose of a page into HTML: names linked, links under the base path. */
export async function proseRenderer(context: ProseContext = {}): Promise<(content: Root) => string> {
  const names = await linker();
  return (content) => toHtml(rebase(linkMentions(content, names, context)));
}

function rebase(content: Root): Root {
  const copy = structuredClone(content);
  visit(copy, 'element', ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = withBase(properties.href);
  });
  return copy;
}
