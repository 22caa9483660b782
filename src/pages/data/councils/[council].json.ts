import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toMake } from '../../../astro/made.ts';
import { site } from '../../../astro/site.ts';
import { councilData } from '../../../site/parts/council-data.ts';
import { writtenOut } from '../../../site/parts/statement-list.ts';

export const getStaticPaths = (({ routePattern }) =>
  toMake(
    routePattern,
    [...site().kb.councils.values()].map((council) => ({
      params: { council: council.id },
      page: () => councilData(site(), council),
    })),
  )) satisfies GetStaticPaths;

/** What the comparison and the handout load of a council. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  Response.json(writtenOut(page()));
