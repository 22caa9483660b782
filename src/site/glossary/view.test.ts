import { expect, it } from 'vitest';
import { knowledgeOf } from '../../../tests/knowledge.ts';
import { glossaryPage } from './view.ts';

const { knowledgeBase } = knowledgeOf({
  'glossary.yml': [
    '- { term: MASH, long: Multi-agency safeguarding hub, meaning: M., group: front-door }',
    '- { term: care order, meaning: C., group: care }',
    '- { term: CAF, meaning: A., group: front-door }',
  ].join('\n'),
});

it('puts words in the order of the alphabet, under their letters, whatever part they belong to', () => {
  const { letters, filters } = glossaryPage(knowledgeBase);
  expect(letters.map(({ letter, terms }) => [letter, terms.map(({ term }) => term)])).toEqual([
    ['C', ['CAF', 'care order']],
    ['M', ['MASH']],
  ]);
  expect(filters[0]?.options.map(({ text }) => text)).toEqual(['Front door', 'Care and leaving care']);
});
