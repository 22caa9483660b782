import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as astroBuild } from 'astro';
import { handOver } from '../../src/adapter/loaded.ts';
import { today, unloggedIn } from '../../src/load/changes.ts';
import { loadContent, type Content } from '../../src/load/content.ts';
import type { LoggedChange } from '../../src/model/changes.ts';
import { reportToTerminal } from '../../src/report/terminal.ts';
import { freeTextOf } from '../../src/load/library.ts';
import { indexSource, paragraphSource } from '../../src/search/index/source.ts';
import { englishWords } from '../../src/search/index/write.ts';
import { BuildError } from './build-error.ts';
import { checkSite } from './check-site.ts';
import { refusedByMachine } from './exit-on-error.ts';
import { underLock } from './lock.ts';
import { writeHostFiles } from './host-files.ts';
import { basePath, isPreview, PAGE_CACHE, ROOT, seconds } from './project.ts';
import { bringBack, replaceFolder } from './replace-folder.ts';
import { dropIfBroken, prepareSeal } from './sealed-cache.ts';
import { writeSearchIndexBeside } from './search-index.ts';
import { checkOut, checkSettings } from './settings.ts';

interface BuiltSite {
  content: Content;
  /** What the log of changes did not have yet; the site tells it already. */
  unlogged: LoggedChange[];
  out: string;
  base: string;
  pages: number;
}

/** Content to a checked site in `out`: built beside it, and put in its place only when all is well. */
export async function buildSite({ out }: { out: string }): Promise<BuiltSite> {
  checkSettings(process.env, ROOT);
  checkOut(out, ROOT);
  return underLock(path.join(ROOT, LOCK), () => buildAlone(out)).catch((problem: unknown) => {
    const refused = refusedByMachine(problem);
    throw refused === null ? problem : new BuildError(`${refused} What was built before is as it was.`);
  });
}

const LOCK = '.build/build.lock';

async function buildAlone(out: string): Promise<BuiltSite> {
  const base = basePath(process.env.BASE_PATH);
  const unfinished = `${out}.new`;
  const search = `${out}.search`;
  const leftovers = [unfinished, search];
  const pages = path.join(ROOT, PAGE_CACHE);
  await bringBack(out);
  const [content] = await Promise.all([
    soundContent(),
    dropIfBroken(pages),
    ...leftovers.map((folder) => rm(folder, { recursive: true, force: true })),
  ]);
  const unlogged = unloggedIn(content, today());
  handOver({ ...content, changes: [...content.changes, ...unlogged] });
  await Promise.all([writeSearchIndexes(content, search), renderPages(unfinished)]);
  await rename(search, path.join(unfinished, 'search-index'));
  const host = { base, site: process.env.SITE_URL ?? null, preview: isPreview() };
  await writeHostFiles(unfinished, host, content.redirects);
  const [count, seal] = await Promise.all([checkedPages({ folder: unfinished, base }), prepareSeal(pages)]);
  await replaceFolder({ finished: unfinished, target: out });
  await seal();
  return { content, unlogged, out, base, pages: count };
}

/** The index of our words and, where reports are at hand in theirs, one of those: it is loaded only when it is asked for. */
async function writeSearchIndexes(content: Content, folder: string): Promise<void> {
  const { knowledgeBase } = content;
  const english = englishWords();
  await writeSearchIndexBeside({ source: indexSource(knowledgeBase, english), folder });
  const source = paragraphSource(knowledgeBase, english, (id) => freeTextOf(content, id));
  if (source) await writeSearchIndexBeside({ source, folder });
}

async function soundContent() {
  const content = await loadContent({ root: ROOT });
  const errors = content.diagnostics.filter(({ severity }) => severity === 'error');
  if (content.diagnostics.length > 0) console.error(reportToTerminal(content.diagnostics));
  if (errors.length > 0) throw new BuildError('The content has errors, so the site was not built.');
  return content;
}

async function renderPages(out: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await astroBuild({ root: ROOT, outDir: out, logLevel: 'warn' });
}

async function checkedPages({ folder, base }: { folder: string; base: string }): Promise<number> {
  const { pages, faults } = await checkSite({ folder, base });
  if (faults.length > 0) throw new BuildError(`The built site is not sound:\n  ${faults.join('\n  ')}`);
  return pages;
}

/** "412 pages in 38 s". */
export const summaryOf = ({ pages }: BuiltSite, started: number): string =>
  `${pages} pages in ${seconds(performance.now() - started)}`;
