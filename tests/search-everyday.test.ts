import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { memoryLibrary } from '../scripts/lib/memory-library.ts';
import { ROOT } from '../scripts/lib/project.ts';
import { loadContent } from '../src/load/content.ts';
import { searchEngine, type SearchEngine } from '../src/search/browser/engine.ts';
import { indexSource } from '../src/search/index/source.ts';
import { englishWords } from '../src/search/index/write.ts';
import { addresses, asked } from './search-in-memory.ts';

const FILE = path.join(ROOT, 'tests/fixtures/search-everyday.yml');
const questions = parse(readFileSync(FILE, 'utf8')) as Record<string, Record<string, string[]>>;
let engine: SearchEngine;

beforeAll(async () => {
  const { knowledgeBase } = await loadContent({ root: ROOT });
  engine = searchEngine(memoryLibrary(indexSource(knowledgeBase, englishWords())));
}, 180_000);

/** At which place the page of a theme that answers stands, from 0; -1 where it is not among the first ten. */
async function placeOf(question: string, themes: readonly string[]): Promise<number> {
  const found = await addresses(await engine.answer(asked(question)));
  return found.findIndex((url) => themes.some((theme) => url === `/themes/${theme}/`));
}

// What was reached, a little less: new content moves single questions.
it.each([
  ['first', 0.78, 0.85],
  ['second', 0.81, 0.91],
])('leads from everyday words to their theme: %s set', async (set, first, three) => {
  const places = await Promise.all(
    Object.entries(questions[set] ?? {}).map(([question, themes]) => placeOf(question, themes)),
  );
  const share = (isGood: (place: number) => boolean) => places.filter(isGood).length / places.length;
  expect(share((place) => place === 0)).toBeGreaterThan(first);
  expect(share((place) => place >= 0 && place < 3)).toBeGreaterThan(three);
});
