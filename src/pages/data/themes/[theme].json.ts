import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../adapter/site.ts';
import type { ThemeEntry } from '../../../graph/knowledge-base.ts';
import { themeData } from '../../../site/theme/data.ts';

export const getStaticPaths = (() =>
  [...site().kb.themes.values()].map((theme) => ({
    params: { theme: theme.id },
    props: { theme },
  }))) satisfies GetStaticPaths;

/** What the filters of a theme’s page load when they are first used. */
export const GET: APIRoute<{ theme: ThemeEntry }> = ({ props: { theme } }) =>
  Response.json(themeData(site(), theme));
