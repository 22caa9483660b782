import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { handOver } from '../../src/astro/loaded.ts';
import { handOverMade } from '../../src/astro/made.ts';
import { dayOfRecord, unloggedIn } from '../../src/load/changes.ts';
import { loadContent, type Content } from '../../src/load/content.ts';
import type { LoggedChange } from '../../src/model/changes.ts';
import { errorsIn } from '../../src/model/diagnostics.ts';
import { reportToTerminal } from '../../src/reporters/terminal.ts';
import { freeTextOf } from '../../src/load/library.ts';
import { indexSource, paragraphSource } from '../../src/search/index/source.ts';
import { englishWords } from '../../src/search/index/write.ts';
import { BuildError } from './build-error.ts';
import { checkSite, type SiteCheck } from './check-site.ts';
import { codeVersion } from './code-version.ts';
import { EarlyReader } from './early-reader.ts';
import { refusedByMachine } from './exit-on-error.ts';
import { underLock } from './lock.ts';
import { writeHostFiles } from './host-files.ts';
import { SiteFiles } from './made-files.ts';
import { makePages } from './make-pages.ts';
import { pageCode } from './page-code.ts';
import { basePath, isPreviewBuild, recordOf, ROOT, seconds } from './project.ts';
import { bringBack, replaceFolder } from './replace-folder.ts';
import { SEARCH_FOLDER, writeSearchIndexBeside } from './search-index.ts';
import { checkOut, checkSettings } from './settings.ts';
import { writeSiteMap } from './site-map.ts';
import { inWorkOf } from './spare-site.ts';
import { writeRecord } from './write-record.ts';

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
  const clear = () => removeAll([unfinished, inWorkOf(unfinished), search]);
  await bringBack(out);
  await clear();
  await mkdir(search, { recursive: true });
  const early = new EarlyReader({ folder: unfinished, base });
  const version = Promise.resolve(process.env).then(codeVersion);
  const code = version.then(pageCode);
  const ready = prepare(out, version, early);
  const beside = ready.then(({ content, made }) =>
    Promise.all([made.freeSpare(unfinished), writeSearchIndexes(content, search, made)]),
  );
  const site = process.env.SITE_URL ?? null;
  const pages = Promise.all([code, ready]).then(([known]) =>
    makePages(known, { folder: unfinished, base, site }),
  );
  // Nothing is still being written when a fault is told; that of the content comes first.
  const [{ status }] = await Promise.allSettled([ready, beside, pages, code]);
  if (status === 'rejected') await clear();
  const { content, unlogged, made } = await ready;
  const [addresses] = await Promise.all([pages, beside]);
  made.takeInto(unfinished);
  await rename(search, path.join(unfinished, SEARCH_FOLDER));
  if (site) await writeSiteMap(unfinished, { base, site }, [...addresses, ...made.keptPages]);
  await writeHostFiles(unfinished, { base, site, preview: isPreviewBuild() }, content.redirects);
  const sound = await soundSite({ folder: unfinished, base, ...made.last, early: await early.finish() });
  await replaceFolder({ finished: unfinished, target: out });
  writeRecord(made, sound);
  return { content, unlogged, out, base, pages: sound.pages };
}

const removeAll = (folders: string[]) =>
  Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));

/** What pages are made of, and what of the last site may be taken. */
interface Ready extends Pick<BuiltSite, 'content' | 'unlogged'> {
  made: SiteFiles;
}

async function prepare(out: string, coming: Promise<string>, early: EarlyReader): Promise<Ready> {
  const content = await soundContent();
  const version = await coming;
  const unlogged = unloggedIn(content, dayOfRecord());
  const made = new SiteFiles({ out, record: recordOf(out), version });
  handOver({ ...content, changes: [...content.changes, ...unlogged] });
  handOverMade(made.isFresh ? early.following(made) : made);
  return { content, unlogged, made };
}

/** The index of our words and, where reports are at hand in theirs, one of those: it is loaded only when it is asked for. */
async function writeSearchIndexes(content: Content, folder: string, made: SiteFiles): Promise<void> {
  const { knowledgeBase } = content;
  const english = englishWords();
  await writeSearchIndexBeside(indexSource(knowledgeBase, english), folder, made);
  const source = paragraphSource(knowledgeBase, english, (id) => freeTextOf(content, id));
  if (source) await writeSearchIndexBeside(source, folder, made);
}

async function soundContent() {
  const content = await loadContent({ root: ROOT });
  if (content.diagnostics.length > 0) console.error(reportToTerminal(content.diagnostics));
  if (errorsIn(content.diagnostics).length > 0)
    throw new BuildError('The content has errors, so the site was not built.');
  return content;
}

async function soundSite(site: Parameters<typeof checkSite>[0]): Promise<SiteCheck> {
  const check = await checkSite(site);
  if (check.faults.length > 0)
    throw new BuildError(`The built site is not sound:\n  ${check.faults.join('\n  ')}`);
  return check;
}

/** "412 pages in 38 s". */
export const summaryOf = ({ pages }: BuiltSite, started: number): string =>
  `${pages} pages in ${seconds(performance.now() - started)}`;
