import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { CouncilId, EventId } from '../model/ids.ts';
import { nameOn } from './events.ts';
import { entryOf } from './lookups.ts';

it('names the council of an event on the page of another, in as few words as tell it apart', () => {
  const { knowledgeBase: kb } = knowledgeOf({
    'councils/anyshire.md': councilText('Anyshire'),
    'councils/farshire.md': councilText('Farshire'),
    'councils/oldshire.md': councilText('Oldshire'),
    'councils/anyshire-county.md': councilText('Anyshire (county council, to 2020)'),
    ...Object.fromEntries(
      ['anyshire-county', 'oldshire'].map((council) => [
        `sources/${council}/news.md`,
        sourceText({
          councils: council,
          events: [`{ id: ${council}/review, type: other, title: A review }`],
        }),
      ]),
    ),
  });
  const named = (page: string, event: string) =>
    nameOn(kb, page as CouncilId, entryOf(kb.events, event as EventId));
  expect(named('anyshire-county', 'anyshire-county/review')).toBe('A review');
  expect(named('anyshire', 'anyshire-county/review')).toBe('County council: A review');
  expect(named('farshire', 'anyshire-county/review')).toBe('Anyshire county council: A review');
  expect(named('anyshire', 'oldshire/review')).toBe('Oldshire: A review');
});
