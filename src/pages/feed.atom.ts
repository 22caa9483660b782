import type { APIRoute } from 'astro';
import { feedPage, feedResponse } from '../astro/news.ts';
import { SECTIONS } from '../model/sections.ts';

export const GET: APIRoute = () =>
  feedResponse(
    feedPage({ of: 'site', id: '', title: 'Improvement Journeys: what is new', page: SECTIONS.news.url }),
  );
