import type { APIRoute } from 'astro';
import { site } from '../../astro/site.ts';
import { writtenOut } from '../../site/parts/statement-list.ts';
import { recommendationData } from '../../site/recommendations/view.ts';

/** What the filters of the page of recommendations load when they are first used. */
export const GET: APIRoute = () => Response.json(writtenOut(recommendationData(site())));
