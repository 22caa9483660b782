import type { KnowledgeBase, ThemeEntry } from '../../knowledge/knowledge-base.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { ListedPage, Site } from '../site.ts';

/** One page for each theme that has one of a kind. */
export const pagesOfThemes = <Page>(
  { kb }: Site,
  hasPage: (kb: KnowledgeBase, theme: ThemeId) => boolean,
  pageOf: (theme: ThemeEntry) => Page,
): ListedPage<Page>[] =>
  [...kb.themes.values()]
    .filter(({ id }) => hasPage(kb, id))
    .map((theme) => ({ params: { theme: theme.id }, page: () => pageOf(theme) }));
