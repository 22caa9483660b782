import type { KnowledgeBase } from '../../src/graph/knowledge-base.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { wordsOf } from '../../src/search/index/record-words.ts';
import { indexSource } from '../../src/search/index/source.ts';
import { englishWords } from '../../src/search/index/write.ts';
import { relatedStatements } from '../../src/search/related/pieces.ts';
import { median, row } from './bench-time.ts';
import { searchCosts, spread, type SearchCost } from './search-cost.ts';
import { expectedQuestions } from './search-expectations.ts';

/** What searching takes of a reader's line and machine; the time is that of the search alone, without the line. */
export async function benchSearch(knowledgeBase: KnowledgeBase): Promise<void> {
  const source = indexSource(knowledgeBase, englishWords());
  row('write the search index', await median(() => Promise.resolve(buildIndex(source)), 1));
  const words = source.records.map(wordsOf);
  row(
    'of it the related statements',
    await median(() => Promise.resolve(relatedStatements(source.records, words)), 1),
  );
  const { first, later } = await searchCosts(source, expectedQuestions());
  const kilobytes = ({ bytes }: SearchCost): number => bytes / 1024;
  const requests = ({ requests: count }: SearchCost): number => count;
  const milliseconds = ({ milliseconds: time }: SearchCost): number => time;
  for (const [name, costs] of Object.entries({ 'first search': first, 'later searches': later })) {
    console.log(`${name}, requests: ${spread(costs, requests)}`);
    console.log(`${name}, KB compressed: ${spread(costs, kilobytes)}`);
    console.log(`${name}, ms: ${spread(costs, milliseconds)}`);
  }
}
