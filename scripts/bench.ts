import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CACHE_FILE } from '../src/load/cache.ts';
import { assemble, loadContent } from '../src/load/content.ts';
import { buildSite } from './lib/build-site.ts';
import { startDevCopy } from './lib/dev-copy.ts';
import { PAGE_CACHE, ROOT } from './lib/project.ts';

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
const build = () => buildSite({ out: join(ROOT, '.build', 'bench') });
row('build the whole site', await median(() => (forget(), build()), 1));
row('build it again', await median(build, 1));
await benchEdits();
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
