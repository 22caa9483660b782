import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toMake } from '../../../astro/made.ts';
import { site } from '../../../astro/site.ts';
import { filteredList, writtenOut } from '../../../site/parts/statement-list.ts';

export const getStaticPaths = (({ routePattern }) =>
  toMake(
    routePattern,
    [...site().kb.themes.keys()].map((theme) => ({
      params: { theme },
      page: () => filteredList(site(), site().kb.statements.byTheme.get(theme) ?? [], { theme }),
    })),
  )) satisfies GetStaticPaths;

/** What the filters of a theme’s page load when they are first used. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  Response.json(writtenOut(page()));
