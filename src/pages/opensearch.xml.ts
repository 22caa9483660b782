import type { APIRoute } from 'astro';
import { withBase } from '../astro/base.ts';
import { openSearch } from '../data/opensearch.ts';
import { SECTIONS } from '../model/sections.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(openSearch({ search: new URL(withBase(SECTIONS.search.url), site ?? url).href }), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
