import type { APIRoute } from 'astro';
import { wholeAddress } from '../adapter/base.ts';
import { tables } from '../adapter/tables.ts';
import { llmsText } from '../feeds/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText({ tables: tables(), whole: wholeAddress }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
