import type { APIRoute } from 'astro';
import { wholeAddress } from '../astro/base.ts';
import { tables } from '../astro/tables.ts';
import { llmsText } from '../data/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText({ tables: tables(), whole: wholeAddress }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
