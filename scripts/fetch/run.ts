import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceEntry } from '../../src/knowledge/knowledge-base.ts';
import { askForOriginal } from '../lib/original.ts';
import type { PoliteFetch } from '../lib/polite.ts';
import { fileOfOriginal, keepOriginal, noteSum, readEtags, sumOfFile, writeEtags } from './kept.ts';

/** What became of the originals, by source. */
export interface FetchReport {
  /** In the library now, and as the source says. */
  kept: string[];
  /** Not what it was when its checksum was noted: the copy at hand stays as it is. */
  changed: string[];
  /** Why there is none, in words. */
  missing: { id: string; why: string }[];
}

interface FetchOptions {
  root: string;
  sources: readonly SourceEntry[];
  ask: PoliteFetch;
  /** Whether originals that are at hand are asked for again, to see whether they have changed. */
  again: boolean;
  /** Is told of each source that is done. */
  step: () => void;
}

/** Fetches originals one after the other. What is at hand is not fetched again, so that a run that broke off goes on. */
export async function fetchOriginals({
  root,
  sources,
  ask,
  again,
  step,
}: FetchOptions): Promise<FetchReport> {
  const report: FetchReport = { kept: [], changed: [], missing: [] };
  const etags = readEtags(root);
  for (const source of sources) {
    await fetchOne(source, { root, ask, again, etags, report });
    step();
  }
  return report;
}

interface Run extends Pick<FetchOptions, 'root' | 'ask' | 'again'> {
  etags: Record<string, string>;
  report: FetchReport;
}

async function fetchOne(source: SourceEntry, { root, ask, again, etags, report }: Run): Promise<void> {
  const file = path.join(root, fileOfOriginal(source.id));
  const isHere = existsSync(file);
  if (isHere && !again) return accept(source, readFileSync(file), { root, report, isHere });
  const original = await askForOriginal(source.data.url ?? '', ask, isHere ? etags[source.id] : null);
  if ('unchanged' in original) return void report.kept.push(source.id);
  if ('why' in original) return void report.missing.push({ id: source.id, why: original.why });
  accept(source, original.bytes, { root, report, isHere: false });
  if (original.etag !== null) etags[source.id] = original.etag;
  writeEtags(root, etags);
}

/** Keeps an original that is what its source says, or of which the source says nothing yet. */
export function accept(
  source: SourceEntry,
  bytes: Uint8Array,
  { root, report, isHere }: { root: string; report: FetchReport; isHere: boolean },
): void {
  const sum = sumOfFile(bytes);
  if (source.data.sha256 !== undefined && source.data.sha256 !== sum)
    return void report.changed.push(source.id);
  if (!isHere) keepOriginal(root, source.id, bytes);
  noteSum(root, source, sum);
  report.kept.push(source.id);
}
