import type { APIRoute } from 'astro';
import { knowledgeBase } from '../adapter/knowledge.ts';
import { searchNames } from '../search/published-names.ts';

export const GET: APIRoute = () => Response.json(searchNames(knowledgeBase()));
