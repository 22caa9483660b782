import type { APIRoute } from 'astro';
import { feedPage, feedResponse } from '../astro/news.ts';

export const GET: APIRoute = () =>
  feedResponse(feedPage({ of: 'site', id: '', title: 'Improvement Journeys: what is new', page: '/new/' }));
