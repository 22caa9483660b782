import { brotliCompressSync, constants } from 'node:zlib';
import { searchEngine, type Answer, type SearchEngine } from '../../src/search/browser/engine.ts';
import { buildIndex, type IndexFiles, type IndexSource } from '../../src/search/index/build.ts';
import type { SearchStart } from '../../src/search/pieces/format.ts';
import { openLibrary } from '../../src/search/browser/library.ts';

/** What one search takes until its first results can be drawn. */
export interface SearchCost {
  question: string;
  requests: number;
  /** As a host sends it, compressed. */
  bytes: number;
  milliseconds: number;
}

/** What hosts compress by while they serve. */
const QUALITY = 6;
const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;

interface Counter {
  engine: SearchEngine;
  /** The paths that were fetched since it was last asked. */
  fetched: () => string[];
}

/** A search as a browser begins it: nothing is at hand but the page. */
function freshSearch(files: IndexFiles): Counter {
  let paths = ['start.json'];
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const library = openLibrary(read('start.json') as SearchStart, (path) => {
    paths.push(path);
    return Promise.resolve(read(path));
  });
  return {
    engine: searchEngine(library),
    fetched: () => {
      const all = paths;
      paths = [];
      return all;
    },
  };
}

const draw = ({ results, first }: Answer): Promise<unknown> =>
  Promise.all(results.slice(0, first).map((found) => found.load()));

/** What each question takes, first of all and after all those before it. */
export interface SearchCosts {
  first: SearchCost[];
  later: SearchCost[];
}

/** Asks questions of a search that begins with each, and of one that goes on. */
export async function searchCosts(source: IndexSource, questions: readonly string[]): Promise<SearchCosts> {
  const files = buildIndex(source);
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? compressed(files.get(path) ?? '');
    sizes.set(path, size);
    return size;
  };
  const cost = async (question: string, { engine, fetched }: Counter): Promise<SearchCost> => {
    const start = performance.now();
    await draw(await engine.answer({ question, chosen: {}, alone: [], sort: 'best', counted: false }));
    const milliseconds = performance.now() - start;
    const paths = fetched();
    const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
    return { question, requests: paths.length, bytes, milliseconds };
  };
  const costs: SearchCosts = { first: [], later: [] };
  const open = freshSearch(files);
  for (const question of questions) {
    costs.first.push(await cost(question, freshSearch(files)));
    costs.later.push(await cost(question, open));
  }
  return costs;
}

const SHARES = [0.5, 0.95, 1];

/** "median 9, p95 12, most 12": how a number is spread over some searches. */
export function spread(costs: readonly SearchCost[], numberOf: (cost: SearchCost) => number): string {
  const numbers = costs.map(numberOf).sort((a, b) => a - b);
  const [median, p95, most] = SHARES.map((share) =>
    Math.round(numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0),
  );
  return `median ${median}, p95 ${p95}, most ${most}`;
}
