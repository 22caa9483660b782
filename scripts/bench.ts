// `npm run bench`: how long each stage takes on this machine with today's content, the median of several runs. With
// `-- --scale 20000`: how long a build of so many statements takes, what memory it needs, and how heavy its pages are.
// With `-- --search`: what a search costs, alone.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { CACHE_FOLDER } from '../src/load/cache.ts';
import { assemble, loadContent } from '../src/load/content.ts';
import { median, row } from './lib/bench-time.ts';
import { editOneStatement, measureBuild, sizesOf } from './lib/bench-build.ts';
import { benchSearch } from './lib/bench-search.ts';
import { BuildError } from './lib/build-error.ts';
import { buildSite } from './lib/build-site.ts';
import { startDevCopy } from './lib/dev-copy.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { CODE_FOLDER } from './lib/page-code.ts';
import { copyProject } from './lib/project-copy.ts';
import { RECORDS, ROOT } from './lib/project.ts';
import { scaleContent } from './lib/scaled-content.ts';

/** Forgets what was compiled and bundled before, and the pages made of it. */
function forget(): void {
  for (const kept of [CACHE_FOLDER, CODE_FOLDER, RECORDS])
    rmSync(join(ROOT, kept), { recursive: true, force: true });
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

const USAGE =
  'Usage: npm run bench [-- --scale STATEMENTS | --search]\n\nSTATEMENTS: a number from 5000 to 60000.';

function readCall(): { scale?: number; search?: boolean } {
  try {
    const { scale, search = false } = parseArgs({
      options: { scale: { type: 'string' }, search: { type: 'boolean' } },
    }).values;
    if (scale === undefined) return { search };
    if (!/^\d+$/u.test(scale) || Number(scale) < 5_000 || Number(scale) > 60_000)
      throw new Error('no such scale');
    return { scale: Number(scale) };
  } catch {
    throw new BuildError(USAGE);
  }
}

/** What a search costs a reader, and its index the build. */
async function showSearch(knowledgeBase: KnowledgeBase): Promise<void> {
  const { times, lines } = await benchSearch(knowledgeBase);
  for (const [name, time] of Object.entries(times)) row(name, time);
  for (const line of lines) console.log(line);
}

/** Today's content, stage by stage. */
async function benchStages(): Promise<void> {
  const content = await loadContent({ root: ROOT });
  const { files, knowledgeBase } = content;
  console.log(
    `${files.length} files, ${knowledgeBase.sources.size} sources, ${knowledgeBase.statements.byKind.finding.length} findings; Node ${process.version}`,
  );
  row('read and compile all content', await median(compileAll));
  row('read it again, compiled before', await median(() => loadContent({ root: ROOT })));
  row(
    'put it together and check it',
    await median(() => Promise.resolve(assemble(files, { addresses: [], redirects: new Map() }))),
  );
  await showSearch(knowledgeBase);
  const build = () => buildSite({ out: join(ROOT, '.build', 'bench') });
  row('build the whole site', await median(() => (forget(), build()), 1));
  row('build it again', await median(build, 1));
  await benchEdits();
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

/** Content of so many statements, built as it is published: from nothing, and after one statement was edited. */
async function benchScale(statements: number): Promise<void> {
  const root = copyProject();
  await scaleContent(root, statements);
  const cold = await measureBuild(root);
  editOneStatement(root);
  const warm = await measureBuild(root);
  console.log(`${statements} statements; Node ${process.version}`);
  row('build from nothing', cold.milliseconds);
  row('build after one edited statement', warm.milliseconds);
  console.log(
    `peak memory ${Math.round(cold.memory)} MiB from nothing, ${Math.round(warm.memory)} MiB after an edit`,
  );
  for (const line of sizesOf(join(root, 'dist'))) console.log(line);
  rmSync(root, { recursive: true, force: true });
}

await exitOnError(async () => {
  const { scale, search } = readCall();
  if (search) return showSearch((await loadContent({ root: ROOT })).knowledgeBase);
  return scale === undefined ? benchStages() : benchScale(scale);
});
