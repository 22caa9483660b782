import type { SourceEntry } from '../knowledge/knowledge-base.ts';

const CONTEXT = 'https://schema.org';

/** A step of the way from the home page to the page shown. */
export interface Crumb {
  name: string;
  url: string;
}

/** Schema.org's BreadcrumbList; `absolute` makes an address of the site whole. */
export function breadcrumbList(crumbs: Crumb[], absolute: (url: string) => string) {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(url),
    })),
  };
}

/** Schema.org's Report: the source itself, as its publisher made it. Never a Review. */
export function reportOf({ data }: SourceEntry) {
  return {
    '@context': CONTEXT,
    '@type': 'Report',
    name: data.title,
    publisher: { '@type': 'Organization', name: data.publisher },
    ...(data.published && { datePublished: data.published }),
    ...(data.url && { url: data.url }),
  };
}

/** Schema.org's Dataset: the tables of this site. */
export function datasetOf(tables: { name: string; url: string }[], absolute: (url: string) => string) {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: 'Improvement Journeys: inspections of council children’s services in England',
    description: 'Events, judgements, findings, recommendations and figures, each with its source.',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: tables.map(({ name, url }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(url),
    })),
  };
}

/** JSON that can stand inside a script element. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
