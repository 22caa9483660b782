import type { APIRoute, GetStaticPaths } from 'astro';
import { withBase } from '../../adapter/base.ts';
import { version } from '../../adapter/edition.ts';
import { knowledgeBase } from '../../adapter/knowledge.ts';
import { datasets } from '../../feeds/datasets.ts';
import { dataFiles, type DataFile } from '../../feeds/files.ts';

export const getStaticPaths = (() =>
  dataFiles(datasets(knowledgeBase(), withBase), version).map((file) => ({
    params: { file: file.name },
    props: { ...file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<DataFile> = ({ props: { content, mediaType } }) =>
  new Response(content, { headers: { 'content-type': mediaType } });
