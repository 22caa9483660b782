import { describe, expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';

/** The disagreements found between a letter and a news item, as field and claims. */
function disagreements(letter: string, news: string, more: Record<string, string> = {}) {
  const typeOf = (facts: string) => (facts.includes('judgements') ? 'inspection' : 'monitoring-visit');
  const events = (facts: string) => [`{ id: anyshire/2018-visit, type: ${typeOf(facts)}, ${facts} }`];
  const { knowledgeBase, diagnostics } = knowledgeOf({
    'sources/anyshire/letter.md': sourceText({ kind: 'visit-letter', events: events(letter) }),
    'sources/anyshire/news.md': sourceText({ events: events(news) }),
    ...more,
  });
  expect(diagnostics).toEqual([]);
  return knowledgeBase.disagreements;
}
const claims = (letter: string, news: string) =>
  disagreements(letter, news).map(({ field, claims: stated }) => [field, ...stated.map(({ says }) => says)]);

describe('sources of one event that differ', () => {
  it.each([
    ['number: 5', 'number: 4', ['number', 'Visit 5', 'Visit 4']],
    ['leadInspector: Jo', 'leadInspector: Sam', ['leadInspector', 'Jo', 'Sam']],
    ['published: 2018-03-01', 'published: 2018-03-02', ['published', '1 March 2018', '2 March 2018']],
    ['dates: 2018-02-13', 'dates: 2018-03', ['dates', '13 February 2018', 'March 2018']],
    [
      'dates: 2018-02-13/2018-02-14',
      'dates: 2018-02-13/2018-02-15',
      ['dates', '13 to 14 February 2018', '13 to 15 February 2018'],
    ],
    [
      'judgements: { overall: good }',
      'judgements: { overall: inadequate }',
      ['judgements', 'Overall effectiveness: Good', 'Overall effectiveness: Inadequate'],
    ],
  ])('on %s and %s are kept, the most primary first', (letter, news, expected) => {
    expect(claims(letter, news)).toEqual([expected]);
  });

  it('are kept with an address, the event, and the source that is followed', () => {
    expect(disagreements('number: 5', 'number: 4')).toMatchObject([
      {
        id: 'anyshire/2018-visit-number',
        url: '/disagreements/#anyshire--2018-visit-number',
        title: 'Which visit it was: Monitoring visit 5',
        council: 'anyshire',
        events: ['anyshire/2018-visit'],
        follows: 'anyshire/letter',
      },
    ]);
  });

  it('on a fact that a maintainer has explained are told once, in the maintainer’s words', () => {
    const text = `---
title: Fourth or fifth
council: anyshire
events: [anyshire/2018-visit]
field: number
claims: [{ says: Fifth., source: anyshire/letter }, { says: Fourth., source: anyshire/news }]
---
Why.`;
    const found = disagreements('number: 5, leadInspector: Jo', 'number: 4, leadInspector: Sam', {
      'disagreements/anyshire/numbering.md': text,
    });
    expect(found.map(({ id, follows }) => [id, follows])).toEqual([
      ['anyshire/2018-visit-leadinspector', 'anyshire/letter'],
      ['anyshire/numbering', null],
    ]);
  });
});

describe('sources of one event that do not differ', () => {
  it.each([
    ['dates: 2018-02-13', 'dates: 2018-02'],
    ['dates: 2018-02', 'dates: 2018-02-13'],
    ['dates: 2018-02', 'dates: 2018'],
    ['dates: 2018-09-14/2018-10-08', 'dates: 2018-09'],
    ['dates: 2018-09-14/2018-10-08', 'dates: 2018-09/2018-10'],
    ['dates: 2018-09-14/2018-10-08', 'dates: 2018'],
    ['published: 2018-03-01', 'published: 2018-03'],
    ['number: 5', 'scope: Front door'],
    ['judgements: { overall: good }', 'judgements: { adoption: inadequate }'],
  ])('say %s and %s', (letter, news) => {
    expect(claims(letter, news)).toEqual([]);
  });
});
