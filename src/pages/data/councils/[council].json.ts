import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toMake } from '../../../adapter/made.ts';
import { jsonFile, jsonResponse } from '../../../adapter/json-file.ts';
import { site } from '../../../adapter/site.ts';
import { councilData } from '../../../site/parts/council-data.ts';

export const getStaticPaths = (({ routePattern }) =>
  toMake(
    routePattern,
    [...site().kb.councils.values()].map((council) => ({
      params: { council: council.id },
      page: () => jsonFile(councilData(site(), council)),
    })),
  )) satisfies GetStaticPaths;

/** What the comparison and the handout load of a council. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  jsonResponse(page());
