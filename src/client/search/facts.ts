import { TONES, TONE_ORDER } from '../../model/tones.ts';
import type { ShownRecord } from '../../search/pieces/format.ts';
import { RECORD_KINDS } from '../../search/record.ts';
import { element } from './elements.ts';

const fact = (name: string, value: string, mark = ''): HTMLElement =>
  element('span', { class: `result-${name} ${mark}`.trim(), 'data-value': value.toLowerCase() }, value);

/** A tone with its mark, as everywhere on the site. */
function toneFact(value: string): HTMLElement {
  const tone = TONE_ORDER.find((each) => TONES[each].name === value);
  return fact('tone', value, tone && `tone ${TONES[tone].shape}`);
}

/** Kind, tone, council, event and date, as far as they apply; each says in a class and an attribute what it is. */
export function facts(
  { kind, tone, council, event, date }: ShownRecord,
  called: string = RECORD_KINDS[kind],
): HTMLElement {
  const values = [
    fact('kind', called),
    ...(tone ? [toneFact(tone)] : []),
    ...(council ? [fact('council', council)] : []),
    ...(event ? [fact('event', event)] : []),
    ...(date ? [fact('date', date)] : []),
  ];
  return element('p', { class: 'result-facts' }, ...values.flatMap((value) => [value, ' ']));
}
