import { TONES, TONE_ORDER } from '../../model/tones.ts';
import type { Found } from '../../search/engine.ts';
import { excerptOf, type Segment } from '../../search/excerpt.ts';
import { element, markOf } from './elements.ts';

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
      return value ? [name === 'tone' ? toneFact(value) : fact(name, value), ' '] : [];
    }),
  );

const fact = (name: string, value: string, ...mark: Node[]): HTMLElement =>
  element('span', { class: `result-${name}`, 'data-value': value.toLowerCase() }, ...mark, value);

/** A tone with its mark, as everywhere on the site. */
function toneFact(value: string): HTMLElement {
  const tone = TONE_ORDER.find((each) => TONES[each].name === value);
  if (tone === undefined) return fact('tone', value);
  const shown = fact('tone', value, markOf(`tone-${tone}`));
  shown.classList.add('tone', `tint-${TONES[tone].tint}`);
  return shown;
}

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
