import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../../src/load/content.ts';
import type { PoliteFetch } from '../lib/polite.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { readAll } from '../import/pool.ts';
import { importAll, type Imported } from '../import/run.ts';
import type { ImportOutcome } from '../import/outcome.ts';
import { toldInOrder } from '../import/tell.ts';
import { readVocabulary } from '../import/vocabulary.ts';
import { compare, type WatchResult, type Missing } from './compare.ts';
import { crawl, type Crawl } from './crawl.ts';
import { fetchMissing } from './fetch.ts';
import { withFound } from './register.ts';

const REGISTER = 'content/register.yml';

interface WatchOptions {
  root: string;
  /** The address of the inspectorate's site. */
  site: string;
  ask: PoliteFetch;
  /** The day of the watch, for the register. */
  day: string;
  /** What is fetched and drafted of what is missing: nothing, what came out since the day of the register, or all. */
  drafts: 'none' | 'since' | 'all';
}

/** What a watch has found and done. */
export interface Watched {
  crawl: Crawl;
  comparison: WatchResult;
  /** What became of each document that was fetched. */
  imported: { document: Missing; outcome: Imported }[];
}

/** Asks what is new at the inspectorate's site, writes the register and, where asked, fetches and drafts. */
export async function watch({ root, site, ask, day, drafts }: WatchOptions): Promise<Watched> {
  const { knowledgeBase } = await loadContent({ root });
  const known = [...knowledgeBase.councils.values()].flatMap(({ data }) => data.codes.urn ?? []);
  const found = await crawl(site, { ask, known });
  const comparison = compare(knowledgeBase, found);
  const due = dueOf(comparison.missing, drafts, knowledgeBase.knownReports.asOf);
  const { files, unanswered: notSent } = await fetchMissing(due, path.join(root, '.build/watch'), ask);
  const imported = await draft(root, files);
  const unanswered = [...found.unanswered, ...notSent];
  // What was not answered or could not be read is due again the next time.
  const isWhole = unanswered.length === 0 && imported.every(({ outcome }) => outcome.step !== null);
  writeRegister(root, comparison, isWhole ? day : null);
  return { crawl: { ...found, unanswered }, comparison, imported };
}

function dueOf(missing: readonly Missing[], drafts: WatchOptions['drafts'], asOf: string | null): Missing[] {
  if (drafts === 'none') return [];
  const isDue = ({ published, replaces }: Missing) =>
    published === null || published >= (asOf ?? '') || replaces !== null;
  return drafts === 'all' ? [...missing] : missing.filter(isDue);
}

function writeRegister(root: string, comparison: WatchResult, asOf: string | null): void {
  const file = path.join(root, REGISTER);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = withFound(before, comparison, asOf);
  if (after !== before) writeWhole(file, after);
}

async function draft(root: string, files: ReadonlyMap<string, Missing>): Promise<Watched['imported']> {
  const outcomes: ImportOutcome[] = [];
  await readAll([...files.keys()], await readVocabulary(root), (outcome) => outcomes.push(outcome));
  const addresses = { of: (file: string) => files.get(file)?.url ?? null };
  const imported = importAll(toldInOrder(outcomes, [...files.keys()]), {
    root,
    dryRun: false,
    fullText: false,
    addresses,
  });
  return imported.flatMap((outcome) => {
    const document = files.get(outcome.file);
    return document ? [{ document, outcome }] : [];
  });
}
