import type { Outcome, ReadReport } from './outcome.ts';
import { writeReport, type WriteOptions, type Written } from './write.ts';

/** One file of a batch, when all is done. */
export interface Imported extends Omit<Outcome, 'digest'> {
  written: Written | null;
}

interface Batch extends WriteOptions {
  /** Where each report is published, by the end of its path. */
  addresses: Map<string, string>;
}

const addressOf = (file: string, addresses: Map<string, string>): string | null =>
  [...addresses].find(([name]) => file.endsWith(name))?.[1] ?? null;

const duplicate = (file: string, of: string): Imported => ({
  file,
  report: null,
  problem: { kind: 'duplicate', message: `It is the same as ${of}, which was imported.` },
  written: null,
});

/** Writes what was read, in the order of the files, so that the outcome does not depend on which was read first. */
export function writeAll(outcomes: Outcome[], batch: Batch): Imported[] {
  const byDigest = new Map<string, string>();
  const byTarget = new Map<string, string>();
  return outcomes.map(({ digest, ...outcome }) => {
    const { file, report } = outcome;
    if (!report) return { ...outcome, written: null };
    const twin = byDigest.get(digest) ?? byTarget.get(identity(report));
    if (twin !== undefined) return duplicate(file, twin);
    byDigest.set(digest, file);
    byTarget.set(identity(report), file);
    return { ...outcome, written: writeReport(report, addressOf(file, batch.addresses), batch) };
  });
}

/** Two reports of one council on one visit of one kind are one report. */
const identity = ({ facts }: ReadReport): string =>
  [facts.council, facts.event, facts.published, facts.dates?.start].join(' ');
