import { readFileSync } from 'node:fs';
import type { SourceEntry } from '../../src/knowledge/knowledge-base.ts';
import { reportFiles } from '../import/files.ts';
import { readAll } from '../import/pool.ts';
import { importAll } from '../import/run.ts';
import type { ImportOutcome } from '../import/outcome.ts';
import { readVocabulary } from '../import/vocabulary.ts';
import { accept, type FetchReport } from './run.ts';

/** Takes originals from a folder instead of their addresses: a file is that of the source into which it would be imported. */
export async function takeFrom(
  folder: string,
  { root, sources }: { root: string; sources: readonly SourceEntry[] },
): Promise<FetchReport> {
  const outcomes: ImportOutcome[] = [];
  await readAll(reportFiles([folder]).reports, await readVocabulary(root), (outcome) =>
    outcomes.push(outcome),
  );
  outcomes.sort((a, b) => (a.file < b.file ? -1 : 1));
  const plan = importAll(outcomes, { root, dryRun: true, fullText: false, addresses: { of: () => null } });
  const fileOf = new Map(
    plan.flatMap(({ file, step }) => (step?.action === 'merge' ? [[step.file, file] as const] : [])),
  );
  const report: FetchReport = { kept: [], changed: [], missing: [] };
  for (const source of sources) {
    const file = fileOf.get(source.file);
    if (file === undefined) report.missing.push({ id: source.id, why: 'is not in the folder' });
    else accept(source, readFileSync(file), { root, report, isHere: false });
  }
  return report;
}
