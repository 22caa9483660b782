import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CACHE_FILE } from '../src/load/cache.ts';
import { assemble, loadContent } from '../src/load/content.ts';
import { buildSite } from './lib/build-site.ts';
import { buildIndex } from '../src/search/index/build.ts';
import { wordsOf } from '../src/search/index/record-words.ts';
import { indexSource } from '../src/search/index/source.ts';
import { englishWords } from '../src/search/index/write.ts';
import { relatedStatements } from '../src/search/related/pieces.ts';
import { startDevCopy } from './lib/dev-copy.ts';
import { PAGE_CACHE, ROOT } from './lib/project.ts';
import { searchCosts, spread, type SearchCost } from './lib/search-cost.ts';
import { expectedQuestions } from './lib/search-expectations.ts';

// `npm run bench`: how long each stage takes on this machine with today's content; the median of several runs.
const RUNS = 5;

async function median(run: () => Promise<unknown>, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const row = (name: string, milliseconds: number): void =>
  console.log(`${name.padEnd(34)}${Math.round(milliseconds).toString().padStart(8)} ms`);

/** Forgets what was compiled before, and the pages made of it. */
function forget(): void {
  for (const kept of [CACHE_FILE, PAGE_CACHE]) rmSync(join(ROOT, kept), { recursive: true, force: true });
}

function compileAll() {
  forget();
  return loadContent({ root: ROOT });
}

/** What searching takes of a reader's line and machine; the time is that of the search alone, without the line. */
async function benchSearch(): Promise<void> {
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

/** From the writing of a file until `npm run dev` shows what it says. */
async function benchEdits(): Promise<void> {
  const dev = await startDevCopy();
  const page = '/councils/medway/';
  await dev.page(page);
  let name = 'Medway';
  const edit = () => {
    const next = `${name}-`;
    dev.edit('content/councils/medway.md', `name: ${name}\n`, `name: ${next}\n`);
    name = next;
    return dev.until(page, `<h1>${name}<`);
  };
  row('an edit shows in npm run dev', await median(edit));
  await dev.stop();
}

const content = await loadContent({ root: ROOT });
const { files, knowledgeBase } = content;
console.log(
  `${files.length} files, ${knowledgeBase.sources.size} sources, ${knowledgeBase.findings.length} findings; Node ${process.version}`,
);
row('read and compile all content', await median(compileAll));
row('read it again, compiled before', await median(() => loadContent({ root: ROOT })));
row(
  'put it together and check it',
  await median(() => Promise.resolve(assemble(files, { addresses: [], redirects: new Map() }))),
);
await benchSearch();
const build = () => buildSite({ out: join(ROOT, '.build', 'bench') });
row('build the whole site', await median(() => (forget(), build()), 1));
row('build it again', await median(build, 1));
await benchEdits();
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
