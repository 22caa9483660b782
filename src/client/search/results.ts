import { TONES, TONE_ORDER } from '../../model/tones.ts';
import type { Found } from '../../search/engine.ts';
import { excerptOf, type Segment } from '../../search/excerpt.ts';
import type { ShownRecord } from '../../search/index/format.ts';
import type { Part } from '../../search/question.ts';
import { RECORD_KINDS } from '../../search/record.ts';
import { element, markOf } from './elements.ts';

const excerpt = (segments: Segment[]): HTMLElement =>
  element(
    'p',
    { class: 'result-text' },
    ...segments.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
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

/** Kind, tone, council, event and date, as far as they apply; each says in a class and an attribute what it is. */
function facts({ kind, tone, council, event, date }: ShownRecord, page: Found['page']): HTMLElement {
  const called = page?.kind === 'thread' ? 'Theme in one council' : RECORD_KINDS[kind];
  const values = [
    fact('kind', called),
    ...(tone ? [toneFact(tone)] : []),
    ...(council ? [fact('council', council)] : []),
    ...(event ? [fact('event', event)] : []),
    ...(date ? [fact('date', date)] : []),
  ];
  return element('p', { class: 'result-facts' }, ...values.flatMap((value) => [value, ' ']));
}

const waysOn = (page: Found['page'], hrefOf: (url: string) => string): HTMLElement[] =>
  page && page.ways.length > 0
    ? [
        element(
          'ul',
          { class: 'result-ways', role: 'list' },
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
    facts(record, page),
    excerpt(excerptOf(record.text, parts)),
    ...waysOn(page, hrefOf),
  );
}
