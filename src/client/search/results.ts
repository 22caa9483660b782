import type { Found } from '../../search/engine.ts';
import { excerptOf, type Segment } from '../../search/excerpt.ts';
import { element } from './elements.ts';

const META = ['kind', 'tone', 'council', 'event', 'date'] as const;

const excerpt = (segments: Segment[]): HTMLElement =>
  element(
    'p',
    { class: 'result-text' },
    ...segments.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
  );

/** Kind, tone, council, event and date, as far as they apply; each says in a class and an attribute what it is. */
const facts = (meta: Record<string, string>): HTMLElement =>
  element(
    'p',
    { class: 'result-facts' },
    ...META.flatMap((name) => {
      const value = meta[name];
      return value
        ? [element('span', { class: `result-${name}`, 'data-value': value.toLowerCase() }, value), ' ']
        : [];
    }),
  );

/** One result, fetched and made into an item of the list. */
export async function resultItem({ words, data }: Found): Promise<HTMLLIElement> {
  const { url, content, meta } = await data();
  const link = element('a', { href: url }, meta.title ?? url);
  return element(
    'li',
    { class: 'result' },
    element('h2', { class: 'result-title' }, link),
    facts(meta),
    excerpt(excerptOf(content, words)),
  );
}
