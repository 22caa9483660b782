import type { APIRoute, GetStaticPaths } from 'astro';
import { knowledgeBase } from '../../../adapter/knowledge.ts';
import { feedOf } from '../../../adapter/news.ts';
import type { ThemeEntry } from '../../../graph/knowledge-base.ts';

export const getStaticPaths = (() =>
  [...knowledgeBase().themes.values()].map(({ id, url, data }) => ({
    params: { theme: id },
    props: { id, url, data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<ThemeEntry, 'id' | 'url' | 'data'>> = ({ props: { id, url, data } }) =>
  feedOf({ of: 'theme', id, title: `Improvement Journeys: ${data.title}`, page: url });
