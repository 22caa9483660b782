import { describe, expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';

const FOUR = ['anyshire', 'otherton'];
const EVENTS = ['anyshire/visit', 'otherton/visit', 'anyshire/notice'].map(
  (id) => `{ id: ${id}, type: other }`,
);

function resolve(body: string, councils = 'anyshire', events = EVENTS) {
  const files = {
    'councils/otherton.md': councilText('Otherton'),
    'sources/anyshire/s.md': sourceText({ councils, events, body }),
  };
  const { knowledgeBase, diagnostics } = knowledgeOf(files);
  return { findings: knowledgeBase.statements.byKind.finding, diagnostics };
}
const about = (attributes: string, councils = FOUR.join(', '), events = EVENTS) =>
  resolve(findingText('a', `themes="turnover" tone=concern ${attributes}`), councils, events).findings.map(
    ({ council, event }) => [council, event],
  )[0];

describe('a statement', () => {
  it('has a key and an address of its own, and the words of its file', () => {
    expect(resolve(findingText('a')).findings).toMatchObject([
      {
        key: 'anyshire/s#a',
        url: '/sources/anyshire/s/#a',
        source: 'anyshire/s',
        text: 'Words of a.',
        tone: 'concern',
      },
    ]);
  });

  it('is about the only council of its source, and the first event declared for it', () => {
    expect(about('', 'anyshire')).toEqual(['anyshire', 'anyshire/visit']);
  });

  it('is about the council that it names, and the first event declared for that one', () => {
    expect(about('council=otherton')).toEqual(['otherton', 'otherton/visit']);
  });

  it('is about the event that it names, and the council of that', () => {
    expect(about('event="anyshire/notice"')).toEqual(['anyshire', 'anyshire/notice']);
  });

  it('of a joint event belongs to it for every council concerned', () => {
    const joint = ['{ id: anyshire/joint, type: jtai, councils: [anyshire, otherton] }'];
    expect(about('council=otherton', FOUR.join(', '), joint)).toEqual(['otherton', 'anyshire/joint']);
  });

  it('belongs to no event where its source declares none for the council', () => {
    expect(about('council=otherton', FOUR.join(', '), EVENTS.slice(0, 1))).toEqual(['otherton', null]);
  });

  it('must say which council it is about where the source covers several', () => {
    expect(resolve(findingText('a'), FOUR.join(', ')).diagnostics).toMatchObject([
      { rule: 'statement-council', place: { column: 1 }, expected: ['council=anyshire', 'council=otherton'] },
    ]);
  });
});

describe('a recommendation that puts an item of the report’s list into words', () => {
  const listed = (recommendations: string, body: string) => {
    const files = {
      'sources/anyshire/s.md': sourceText({ more: `recommendations: ${recommendations}`, body }),
    };
    const { knowledgeBase, diagnostics } = knowledgeOf(files);
    return { recommendations: knowledgeBase.statements.byKind.recommendation, diagnostics };
  };
  const TWO = '[{ at: p2, themes: [] }, { at: 12, themes: [], to: lscb, priority: true }]';
  const asked = (id: string, attributes: string) =>
    `:::recommendation{#${id} themes="turnover" ${attributes}}\nDo.\n:::\n`;

  it('stands where the item stands, and is asked of whom the item is', () => {
    const { recommendations } = listed(TWO, asked('a', 'item="1"') + asked('b', 'item="2"'));
    expect(recommendations).toMatchObject([
      { page: '2', para: null, board: false, priority: false, to: null },
      { page: null, para: '12', board: true, priority: true, to: 'the safeguarding board' },
    ]);
  });

  it('must say which item it is, one that is there, and no other the same', () => {
    const body = asked('a', '') + asked('b', 'item="3"') + asked('c', 'item="1"') + asked('d', 'item="1"');
    expect(listed(TWO, body).diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['recommendation-item', '“a” does not say which item of the report’s list it is.'],
      ['recommendation-item', '“b” is item 3, and the report has 2.'],
      ['recommendation-item', '“d” is item 1, as “c” is.'],
    ]);
  });

  it('cannot name an item where the source has no list', () => {
    expect(listed('[]', asked('a', 'item="1"')).diagnostics).toMatchObject([{ rule: 'recommendation-item' }]);
  });
});
