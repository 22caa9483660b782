import type { APIRoute, GetStaticPaths } from 'astro';
import { knowledgeBase } from '../../../adapter/knowledge.ts';
import { feedOf } from '../../../adapter/news.ts';
import type { CouncilEntry } from '../../../graph/knowledge-base.ts';

export const getStaticPaths = (() =>
  [...knowledgeBase().councils.values()].map(({ id, url, data }) => ({
    params: { council: id },
    props: { id, url, data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<CouncilEntry, 'id' | 'url' | 'data'>> = ({ props: { id, url, data } }) =>
  feedOf({ of: 'council', id, title: `Improvement Journeys: ${data.name}`, page: url });
