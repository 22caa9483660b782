import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { readWords } from '../../src/search/pieces/record-words.ts';
import { indexSource } from '../../src/search/index/source.ts';
import { englishWords } from '../../src/search/index/write.ts';
import { relatedStatements } from '../../src/search/related/pieces.ts';
import { searchCosts, spread, type SearchCost } from './search-cost.ts';
import { expectedQuestions } from './search-expectations.ts';

const NUMBERS: Record<string, (cost: SearchCost) => number> = {
  requests: ({ requests }) => requests,
  'KB compressed': ({ bytes }) => bytes / 1024,
  ms: ({ milliseconds }) => milliseconds,
};

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** How long the index takes to make, and what searching takes of a reader's line and machine; the line itself is not in the time. */
export async function benchSearch(knowledgeBase: KnowledgeBase): Promise<{
  times: Record<string, number>;
  lines: string[];
}> {
  const source = indexSource(knowledgeBase, englishWords());
  const words = readWords(source.records);
  const times = {
    'make the search index': timeOf(() => buildIndex(source)),
    'of it the related statements': timeOf(() => relatedStatements(source.records, words)),
  };
  const costs = await searchCosts(source, Object.values(expectedQuestions()).flat());
  const lines = Object.entries({ 'first search': costs.first, 'later searches': costs.later }).flatMap(
    ([name, own]) =>
      Object.entries(NUMBERS).map(([unit, numberOf]) => `${name}, ${unit}: ${spread(own, numberOf)}`),
  );
  return { times, lines };
}
