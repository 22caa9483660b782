import { beforeAll, expect, it } from 'vitest';
import { ROOT } from '../scripts/lib/project.ts';
import { loadContent } from '../src/load/content.ts';
import type { SearchEngine } from '../src/search/browser/engine.ts';
import type { IndexSource } from '../src/search/index/build.ts';
import { indexSource } from '../src/search/index/source.ts';
import { englishWords } from '../src/search/index/write.ts';
import { stem } from '../src/search/text/stem.ts';
import { isNumber, isStopWord, wordsIn } from '../src/search/text/words.ts';
import { draw } from './draw.ts';
import { asked, searchInMemory } from './search-in-memory.ts';

const QUESTIONS = 60;
let engine: SearchEngine;
let source: IndexSource;

const stemsOf = (text: string): string[] =>
  wordsIn(text).flatMap(({ form }) => (isStopWord(form) || isNumber(form) ? [] : stem(form)));

beforeAll(async () => {
  const { knowledgeBase } = await loadContent({ root: ROOT });
  source = indexSource(knowledgeBase, englishWords());
  engine = searchInMemory(source);
}, 180_000);

/** Two or three rare words of one record, which hold it and few others. */
function questionsOf(stems: readonly ReadonlySet<string>[]): string[][] {
  const counts = new Map<string, number>();
  for (const own of stems) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (word: string): number => counts.get(word) ?? 0;
  return draw(source.records, QUESTIONS).map(({ text }) => {
    const words = [...new Set(wordsIn(text).map(({ form }) => form))].filter(
      (form) => stemsOf(form).length === 1 && form.length > 4,
    );
    return words.sort((a, b) => count(stem(a)) - count(stem(b))).slice(0, 3);
  });
}

it('loses no record that holds every word of a question: all are found by reading every text', async () => {
  const stems = source.records.map(({ text }) => new Set(stemsOf(text)));
  const lost: string[] = [];
  for (const words of questionsOf(stems)) {
    const wanted = words.map(stem);
    const holders = source.records.filter((_, at) => wanted.every((word) => stems[at]?.has(word)));
    const { results } = await engine.answer(asked(words.join(' ')));
    const found = new Set(await Promise.all(results.map(async (each) => (await each.load()).url)));
    for (const { url } of holders) if (!found.has(url)) lost.push(`${words.join(' ')}: ${url}`);
  }
  expect(lost).toEqual([]);
}, 120_000);
