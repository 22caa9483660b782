import { newsByConcern, newsOf, type NewsEntry } from '../data/news.ts';
import { atom, feedEntries, type Feed } from '../data/atom.ts';
import type { Content } from '../load/content.ts';
import { once } from '../model/once.ts';
import { wholeAddress } from './base.ts';
import { loaded } from './loaded.ts';

interface News {
  all: NewsEntry[];
  councils: ReadonlyMap<string, NewsEntry[]>;
  themes: ReadonlyMap<string, NewsEntry[]>;
  since: string;
}

/** All that has become of what this site says, the latest first. */
export const news = (): NewsEntry[] => newsNow().all;

type FeedPage = Omit<Feed, 'whole'>;

/** What a feed tells, of the whole site or of one council or theme: its one plain object. */
export function feedPage(feed: {
  of: 'site' | 'council' | 'theme';
  id: string;
  title: string;
  page: string;
}): FeedPage {
  const { all, councils, themes, since } = newsNow();
  const own = { site: all, council: councils.get(feed.id) ?? [], theme: themes.get(feed.id) ?? [] }[feed.of];
  const address = feed.of === 'site' ? '/feed.atom' : `${feed.page}feed.atom`;
  return { address, title: feed.title, page: feed.page, entries: feedEntries(own), since };
}

/** Answers with a feed, its addresses whole where the address of the site is known. */
export const feedResponse = (page: FeedPage): Response =>
  new Response(atom({ ...page, whole: wholeAddress }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

const newsNow = (): News => newsIn(loaded());

const newsIn = once(({ knowledgeBase, changes }: Content): News => {
  const all = newsOf(knowledgeBase, changes);
  return {
    all,
    councils: newsByConcern<string>(all, ({ council }) => [council]),
    themes: newsByConcern<string>(all, ({ themes }) => themes),
    since: changes.reduce((first, { date }) => (date < first ? date : first), '2026-01-01'),
  };
});
