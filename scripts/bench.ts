import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { assemble, loadContent } from '../src/load/content.ts';
import { buildSite } from './lib/build-site.ts';
import { ROOT } from './lib/project.ts';

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

const content = await loadContent({ root: ROOT });
const { files, knowledgeBase } = content;
console.log(
  `${files.length} files, ${knowledgeBase.sources.size} sources, ${knowledgeBase.findings.length} findings; Node ${process.version}`,
);
row('read and compile all content', await median(() => loadContent({ root: ROOT })));
row(
  'put it together and check it',
  await median(() => Promise.resolve(assemble(files, { addresses: [], redirects: new Map() }))),
);
row('build the whole site', await median(() => buildSite({ out: join(ROOT, '.build', 'bench') }), 1));
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
