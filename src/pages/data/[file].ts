import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listedFiles } from '../../astro/data-files.ts';
import { toMake } from '../../astro/made.ts';

export const getStaticPaths = (({ routePattern }) =>
  toMake(routePattern, listedFiles())) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { page } }) => {
  const { content, mediaType } = page();
  return new Response(await content(), { headers: { 'content-type': mediaType } });
};
