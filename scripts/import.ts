import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AddressProblem, readAddresses } from './import/addresses.ts';
import { reportFiles, type FilesFound } from './import/files.ts';
import type { ImportOutcome } from './import/outcome.ts';
import { readAll } from './import/pool.ts';
import { importAll, type Batch } from './import/run.ts';
import { toldInOrder, isUndone, jsonOf, lineOn, progress, skippedLine, summary } from './import/tell.ts';
import { readVocabulary } from './import/vocabulary.ts';
import { exitWith } from './lib/exit-on-error.ts';

const USAGE = `Usage: npm run import -- PATH… [--dry-run] [--full-text] [--addresses CSV] [--json FILE]

PATH         a report as PDF, a letter as .txt, or a folder of them
--dry-run    say what would be written, and write nothing
--full-text  write each report's text under library/ as well
--addresses  a table with the columns file and url: where each report is published
--json       write what was found in each file as JSON`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'full-text': { type: 'boolean', default: false },
  addresses: { type: 'string' },
  json: { type: 'string' },
} as const;

interface Call {
  files: FilesFound;
  batch: Batch;
  json: string | null;
}

/** A call that cannot be followed, with what to do instead. */
class CallProblem extends Error {}

/** `npm run import`: report PDFs -> annotated sources. Exit code 1 if any file is not in, 2 if it was called wrongly. */
async function main(): Promise<number> {
  const { files, batch, json } = readCall();
  const outcomes = await readWithProgress(files.reports, batch.root);
  const imported = importAll(outcomes, batch);
  for (const one of imported) console.log(lineOn(one));
  if (files.skipped.length > 0) console.log(skippedLine(files.skipped));
  console.log(summary(imported));
  if (json !== null) writeFileSync(json, `${JSON.stringify(imported.map(jsonOf), null, 1)}\n`);
  return imported.some(isUndone) ? 1 : 0;
}

async function readWithProgress(files: string[], root: string): Promise<ImportOutcome[]> {
  const bar = progress(files.length, process.stderr);
  const outcomes: ImportOutcome[] = [];
  await readAll(files, await readVocabulary(root), (outcome) => {
    outcomes.push(outcome);
    bar.step();
  });
  bar.end();
  return toldInOrder(outcomes, files);
}

/** What was asked for; all that can be wrong with it is told before the first report is read. */
function readCall(): Call {
  const { positionals, values } = parseCall();
  const root = process.cwd();
  if (!existsSync('content'))
    throw new CallProblem('There is no folder “content” here: run this in the folder of the project.');
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new CallProblem(`There is no ${missing}.`);
  const files = reportFiles(positionals);
  const skipped = files.skipped.length > 0 ? `${skippedLine(files.skipped)}\n` : '';
  if (files.reports.length === 0) throw new CallProblem(`${skipped}There is no report to read.\n\n${USAGE}`);
  const addresses = readAddresses(values.addresses);
  const batch = { root, dryRun: values['dry-run'], fullText: values['full-text'], addresses };
  return { files, batch, json: values.json ?? null };
}

function parseCall() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (problem) {
    throw new CallProblem(`${problem instanceof Error ? problem.message : ''}\n\n${USAGE}`);
  }
}

await exitWith(main, [CallProblem, AddressProblem]);
