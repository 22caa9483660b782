import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toMake } from '../../../adapter/made.ts';
import { jsonFile, jsonResponse } from '../../../adapter/json-file.ts';
import { site } from '../../../adapter/site.ts';
import { statementData } from '../../../site/parts/statement-data.ts';

export const getStaticPaths = (({ routePattern }) =>
  toMake(
    routePattern,
    [...site().kb.themes.keys()].map((theme) => ({
      params: { theme },
      page: () => jsonFile(statementData(site(), site().kb.statements.byTheme.get(theme) ?? [], { theme })),
    })),
  )) satisfies GetStaticPaths;

/** What the filters of a theme’s page load when they are first used. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  jsonResponse(page());
