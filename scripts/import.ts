import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeAll, type Imported } from './import/batch.ts';
import { parseCsv } from './import/csv.ts';
import { reportFiles } from './import/files.ts';
import type { Outcome } from './import/outcome.ts';
import { readAll } from './import/pool.ts';
import { inOrder, jsonOf, lineOn, progress, summary } from './import/tell.ts';
import { readVocabulary } from './import/vocabulary.ts';
import { ROOT } from './lib/project.ts';

const USAGE = `usage: npm run import -- PATH… [--dry-run] [--full-text] [--addresses CSV] [--json FILE]

PATH         a report as PDF, a letter as .txt, or a folder of them
--dry-run    say what would be written, and write nothing
--full-text  write each report's text under library/ as well
--addresses  a table with the columns file and url: where each report is published
--json       write what was found in each file as JSON`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  'full-text': { type: 'boolean', default: false },
  addresses: { type: 'string' },
  json: { type: 'string' },
} as const;

/** `npm run import`: report PDFs -> annotated sources; exit code 1 if any file gave none. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) return (console.error(`There is no ${missing}.`), 2);
  const files = reportFiles(positionals);
  if (files.length === 0) return (console.error(USAGE), 2);
  const outcomes = await readWithProgress(files);
  const addresses = addressesIn(values.addresses);
  const imported = writeAll(outcomes, {
    root: ROOT,
    dryRun: values['dry-run'],
    fullText: values['full-text'],
    addresses,
  });
  for (const one of imported) console.log(lineOn(one));
  console.log(summary(imported));
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(imported.map(jsonOf), null, 1)}\n`);
  return imported.some(({ problem }: Imported) => problem) ? 1 : 0;
}

async function readWithProgress(files: string[]): Promise<Outcome[]> {
  const bar = progress(files.length, process.stderr);
  const outcomes: Outcome[] = [];
  await readAll(files, await readVocabulary(ROOT), (outcome) => {
    outcomes.push(outcome);
    bar.step();
  });
  bar.end();
  return inOrder(outcomes, files);
}

const addressesIn = (file: string | undefined): Map<string, string> =>
  new Map(
    file === undefined
      ? []
      : parseCsv(readFileSync(file, 'utf8')).map((row) => [row.file ?? '', row.url ?? '']),
  );

process.exitCode = await main();
