import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../adapter/site.ts';
import type { ThemeId } from '../../../model/ids.ts';
import { statementData } from '../../../site/parts/statement-data.ts';

export const getStaticPaths = (() =>
  [...site().kb.themes.keys()].map((theme) => ({
    params: { theme },
    props: { theme },
  }))) satisfies GetStaticPaths;

/** What the filters of a theme’s page load when they are first used. */
export const GET: APIRoute<{ theme: ThemeId }> = ({ props: { theme } }) =>
  Response.json(statementData(site(), site().kb.statements.byTheme.get(theme) ?? [], { theme }));
