import { visit } from 'unist-util-visit';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';

/** Every address outside this site that content names, with the pages that name it. */
export function outsideAddresses(kb: KnowledgeBase): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const name = (url: string, page: string): void => {
    named.set(url, (named.get(url) ?? new Set()).add(page));
  };
  for (const { url, data } of kb.sources.values()) if (data.url) name(data.url, url);
  for (const reports of kb.knownReports.byCouncil.values())
    for (const { url } of reports) name(url, '/coverage/');
  for (const { url: page, blocks } of [
    ...kb.sources.values(),
    ...kb.councils.values(),
    ...kb.themes.values(),
  ])
    for (const block of blocks)
      if (block.kind === 'prose')
        visit(block.content, 'element', ({ properties: { href } }) => {
          if (typeof href === 'string' && /^https?:/u.test(href)) name(href, page);
        });
  return named;
}
