import type { APIRoute } from 'astro';
import { wholeAddress, withBase } from '../adapter/base.ts';
import { knowledgeBase } from '../adapter/knowledge.ts';
import { datasets } from '../feeds/datasets.ts';
import { llmsText } from '../feeds/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText({ tables: datasets(knowledgeBase(), withBase), whole: wholeAddress }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
