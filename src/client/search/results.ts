import { excerptOf, type Segment } from '../../search/browser/excerpt.ts';
import type { Part } from '../../search/browser/question.ts';
import type { Found } from '../../search/browser/results.ts';
import { element } from './elements.ts';
import { facts } from './facts.ts';

const excerpt = (segments: Segment[]): HTMLElement =>
  element(
    'p',
    { class: 'result-text' },
    ...segments.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
  );

const waysOn = (page: Found['page'], hrefOf: (url: string) => string): HTMLElement[] =>
  page && page.ways.length > 0
    ? [
        element(
          'ul',
          { class: 'result-ways', role: 'list', 'aria-label': `On from ${page.name}` },
          ...page.ways.map(({ name, url }) => element('li', {}, element('a', { href: hrefOf(url) }, name))),
        ),
      ]
    : [];

/** One result, fetched and made into an item of the list. */
export async function resultItem(
  { load, page }: Found,
  { parts, base }: { parts: readonly Part[]; base: string },
): Promise<HTMLLIElement> {
  const record = await load();
  const hrefOf = (url: string) => base + url.slice(1);
  const link = element('a', { href: hrefOf(record.url) }, page?.kind === 'event' ? page.name : record.title);
  return element(
    'li',
    { class: page ? 'result result-page' : 'result' },
    element('h2', { class: 'result-title' }, link),
    facts(record, page?.kind === 'thread' ? 'Theme in one council' : undefined),
    excerpt(excerptOf(record.text, parts)),
    ...waysOn(page, hrefOf),
  );
}
