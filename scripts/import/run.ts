import path from 'node:path';
import { draftOf } from '../../src/importer/draft.ts';
import { fullTextOf } from '../../src/importer/full-text.ts';
import { blanksOf, tellBlanks } from '../../src/importer/plan/blanks.ts';
import { planImport, type DraftedReport, type PlanStep } from '../../src/importer/plan/plan.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import type { ReportAddresses } from './addresses.ts';
import type { ImportOutcome, ReadReport } from './outcome.ts';
import { readStored } from './stored.ts';
import { carryOut, type Refusal } from './write.ts';

/** One file of an import, when all is done. */
export interface Imported extends Omit<ImportOutcome, 'digest'> {
  /** What was done with it; null where it could not be read. */
  step: PlanStep | null;
  /** Why the step was not done. */
  refusal: Refusal;
  /** What stays blank, each with its place. */
  blanks: string[];
}

/** How an import is to be carried out. */
export interface Batch {
  root: string;
  dryRun: boolean;
  fullText: boolean;
  /** Where each report is published. */
  addresses: ReportAddresses;
}

interface Read extends ImportOutcome {
  report: ReadReport;
}

const isRead = (outcome: ImportOutcome): outcome is Read => outcome.report !== null;

const drafted = ({ file, digest, report }: Read, { addresses }: Batch): DraftedReport => ({
  from: file,
  digest,
  draft: draftOf(report.facts, { ...report, url: addresses.of(file) }),
});

/** Plans and does what becomes of the files that were read, in their order. */
export function importAll(outcomes: ImportOutcome[], batch: Batch): Imported[] {
  const read = outcomes.filter(isRead);
  const steps = planImport(
    read.map((outcome) => drafted(outcome, batch)),
    readStored(batch.root),
  );
  const stepOf = new Map(read.map(({ file }, index) => [file, steps[index] ?? null]));
  return outcomes.map(({ digest: _, ...outcome }) => {
    const step = stepOf.get(outcome.file) ?? null;
    return { ...outcome, step, ...finish(outcome, step, batch) };
  });
}

function finish(
  { file, report }: Omit<ImportOutcome, 'digest'>,
  step: PlanStep | null,
  { root, dryRun, fullText, addresses }: Batch,
): Pick<Imported, 'refusal' | 'blanks'> {
  if (!report || (step?.action !== 'create' && step?.action !== 'merge'))
    return { refusal: null, blanks: [] };
  const refusal = dryRun ? null : carryOut(step, root);
  const id = step.file.replace(/^content\/sources\/(.*)\.md$/iu, '$1');
  if (fullText && !dryRun && refusal === null)
    writeWhole(
      path.join(root, `library/${id}.json`),
      textOf(fullTextOf(report.facts, id, addresses.of(file))),
    );
  return { refusal, blanks: tellBlanks(blanksOf(report.facts), step.file, step.text, step.event) };
}

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
