import { daysIn } from '../../src/importer/dates.ts';
import type { PartialDate } from '../../src/model/dates.ts';

/** A document that the inspectorate's site lists on the page of a provider. */
export interface Listed {
  url: string;
  /** "Children's services inspection". */
  title: string;
  /** Null where the site names no day. */
  published: PartialDate | null;
}

/** The kinds that readers tell apart, by what their titles say. */
export type DocumentKind =
  'inspection report' | 'monitoring letter' | 'focused visit letter' | 'other document';

const PROVIDER = /href="[^"]*\/provider\/\d+\/(?<urn>\d+)"/gu;
const ANCHOR = /<a\b(?<tag>[^>]*)>(?<inner>.*?)<\/a>/gsu;
const HIDDEN = /<span\b[^>]*class="[^"]*\bnonvisual\b[^"]*"[^>]*>(?<words>.*?)<\/span>/su;

/** The numbers of the providers that a page of the list names, each once. */
export const providersOn = (html: string): number[] => [
  ...new Set([...html.matchAll(PROVIDER)].map(({ groups }) => Number(groups?.urn))),
];

/** The documents on the page of a provider, in its order. */
export function documentsOn(html: string, page: string): Listed[] {
  return [...html.matchAll(ANCHOR)].flatMap(({ groups }) => {
    const href = /\bhref="(?<href>[^"]+)"/u.exec(groups?.tag ?? '')?.groups?.href;
    if (href === undefined || !/\bclass="[^"]*\bpublication-link\b/u.test(groups?.tag ?? '')) return [];
    const words = plain(HIDDEN.exec(groups?.inner ?? '')?.groups?.words ?? groups?.inner ?? '');
    const [day] = daysIn(words.split(' - ').at(-1) ?? '');
    return [{ url: new URL(decoded(href), page).href, title: titleIn(words), published: day ?? null }];
  });
}

/** "Children's services inspection, pdf - 20 August 2026" -> its title. */
const titleIn = (words: string): string => words.replace(/,?\s*\(?pdf\)?\s*-\s*[^-]*$/iu, '').trim();

export function pageKind({ title }: Pick<Listed, 'title'>): DocumentKind {
  if (/monitoring/iu.test(title)) return 'monitoring letter';
  if (/focus(?:ed|sed)?\b/iu.test(title)) return 'focused visit letter';
  return /inspection/iu.test(title) ? 'inspection report' : 'other document';
}

const plain = (html: string): string =>
  decoded(html.replaceAll(/<[^>]*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&#39;': "'",
  '&#x27;': "'",
  '&rsquo;': '’',
  '&quot;': '"',
  '&nbsp;': ' ',
};
const decoded = (text: string): string =>
  text.replaceAll(/&(?:[a-z]+|#x?\w+);/gu, (entity) => ENTITIES[entity] ?? entity);
