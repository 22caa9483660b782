import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/lib/project.ts';
import { searchCosts, type SearchCosts } from '../scripts/lib/search-cost.ts';
import { expectedQuestions } from '../scripts/lib/search-expectations.ts';
import { loadContent } from '../src/load/content.ts';
import { indexSource } from '../src/search/index/source.ts';
import { englishWords } from '../src/search/index/write.ts';
import { FOR_WORDS, MOST_REQUESTS } from '../src/search/browser/room.ts';
import { wordsIn } from '../src/search/text/words.ts';
import { draw } from './draw.ts';

const KILOBYTE = 1024;
let costs: SearchCosts;

/** As many of those asked blind as the time of a test allows; others are drawn each time. */
const BLIND = 40;
const LONGEST = 14;
const EVERY_FIFTH = 5;

/** Words of the content, some with a slip of the keys, in any number: what no one asks, so that no one thought of it. */
function nonsense(texts: readonly string[]): string[] {
  const words = draw([...new Set(texts.flatMap((text) => wordsIn(text).map(({ form }) => form)))], 1_000).map(
    (word, at) => (at % EVERY_FIFTH === 0 ? word.slice(1) : word),
  );
  const questions: string[] = [];
  for (let length = 1; words.length > 0; length = (length % LONGEST) + 1)
    questions.push(words.splice(0, length).join(' '));
  return questions;
}

beforeAll(async () => {
  const { knowledgeBase } = await loadContent({ root: ROOT });
  const source = indexSource(knowledgeBase, englishWords());
  const { fitted, blind } = expectedQuestions();
  costs = await searchCosts(source, [
    ...fitted,
    ...draw(blind, BLIND),
    ...nonsense(source.records.map(({ text }) => text)),
  ]);
}, 180_000);

describe('a first search', () => {
  it(`takes ${MOST_REQUESTS} requests at most, whatever is asked`, () => {
    expect(costs.first.filter(({ requests }) => requests > MOST_REQUESTS)).toEqual([]);
    expect(MOST_REQUESTS - FOR_WORDS).toBeGreaterThan(2);
  });

  it('takes less than 130 KB compressed, which with the page itself is less than 150', () => {
    expect(costs.first.filter(({ bytes }) => bytes > 130 * KILOBYTE)).toEqual([]);
  });
});
