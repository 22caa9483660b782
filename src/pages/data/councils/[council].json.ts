import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../adapter/site.ts';
import type { CouncilEntry } from '../../../graph/knowledge-base.ts';
import { councilData } from '../../../site/parts/council-data.ts';

export const getStaticPaths = (() =>
  [...site().kb.councils.values()].map((council) => ({
    params: { council: council.id },
    props: { council },
  }))) satisfies GetStaticPaths;

/** What the comparison and the handout load of a council. */
export const GET: APIRoute<{ council: CouncilEntry }> = ({ props: { council } }) =>
  Response.json(councilData(site(), council));
