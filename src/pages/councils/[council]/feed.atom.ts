import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { knowledgeBase } from '../../../astro/knowledge.ts';
import { toMake } from '../../../astro/made.ts';
import { feedPage, feedResponse } from '../../../astro/news.ts';

export const getStaticPaths = (({ routePattern }) =>
  toMake(
    routePattern,
    [...knowledgeBase().councils.values()].map(({ id, url, data }) => ({
      params: { council: id },
      page: () => feedPage({ of: 'council', id, title: `Improvement Journeys: ${data.name}`, page: url }),
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  feedResponse(page());
