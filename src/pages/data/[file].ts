import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeAddress } from '../../astro/base.ts';
import { version } from '../../astro/edition.ts';
import { knowledgeBase } from '../../astro/knowledge.ts';
import { toMake } from '../../astro/made.ts';
import { tables } from '../../astro/tables.ts';
import { dataFiles, wholeOf } from '../../data/files.ts';
import { referenceFiles } from '../../data/reference-files.ts';

export const getStaticPaths = (({ routePattern }) => {
  const files = [...dataFiles(tables(), version), ...referenceFiles(knowledgeBase(), wholeAddress)];
  return toMake(
    routePattern,
    [...files, wholeOf(files)].map((file) => ({ params: { file: file.name }, page: () => file })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { page } }) => {
  const { content, mediaType } = page();
  return new Response(await content(), { headers: { 'content-type': mediaType } });
};
