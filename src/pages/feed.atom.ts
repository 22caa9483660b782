import type { APIRoute } from 'astro';
import { feedOf } from '../adapter/news.ts';

export const GET: APIRoute = () =>
  feedOf({ of: 'site', id: '', title: 'Improvement Journeys: what is new', page: '/new/' });
