import type { APIRoute, GetStaticPaths } from 'astro';
import { withBase } from '../../adapter/base.ts';
import { knowledgeBase } from '../../adapter/knowledge.ts';
import { datasets } from '../../feeds/datasets.ts';
import { dataFiles, type DataFile } from '../../feeds/files.ts';

export const getStaticPaths = (() =>
  dataFiles(datasets(knowledgeBase(), withBase)).map((file) => ({
    params: { file: file.name },
    props: { ...file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<DataFile> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'content-type': mediaType } });
