import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAll } from './import/pool.ts';
import { compareFacts, isStray, newScores, tableOf, type BenchResult } from './import/score.ts';
import { parseCsv } from './import/csv.ts';
import { readVocabulary } from './import/vocabulary.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { ROOT } from './lib/project.ts';

const USAGE = `usage: npm run bench:import -- DIR --truth FILE [--pdftotext] [--json FILE]

--pdftotext  measure pdftotext over the same files as well, one after the other as it works`;

/** `npm run bench:import`: how many facts of each field the importer reads right, and what it takes. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { truth: { type: 'string' }, json: { type: 'string' }, pdftotext: { type: 'boolean' } },
  });
  const [dir] = positionals;
  if (!dir || !values.truth) return (console.error(USAGE), 2);
  const truth = parseCsv(readFileSync(values.truth, 'utf8'));
  const result = await measure(dir, truth);
  console.log(tableOf(result));
  if (values.pdftotext) console.log(besidePdftotext(dir, truth, result.seconds));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

async function measure(dir: string, truth: Record<string, string>[]): Promise<BenchResult> {
  const vocabulary = await readVocabulary(ROOT);
  const rows = new Map(truth.map((row) => [path.join(dir, row.file ?? ''), row]));
  const fields = newScores(Object.keys(truth[0] ?? {}));
  const start = performance.now();
  await readAll([...rows.keys()], vocabulary, (outcome) =>
    compareFacts(fields, rows.get(outcome.file) ?? {}, outcome),
  );
  const seconds = Math.round(performance.now() - start) / 1000;
  const strays = truth.filter(isStray).length;
  return {
    fields,
    reports: rows.size,
    strays,
    seconds,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** What pdftotext takes for the same files, and how many times that the importer took. */
function besidePdftotext(dir: string, truth: Record<string, string>[], seconds: number): string {
  const start = performance.now();
  for (const { file = '' } of truth) {
    const { error } = spawnSync('pdftotext', [path.join(dir, file), '-'], { maxBuffer: 2 ** 28 });
    if (error) return `pdftotext could not be run: ${error.message}`;
  }
  const theirs = (performance.now() - start) / 1000;
  return `pdftotext: ${theirs.toFixed(1)} s; the importer took ${(seconds / theirs).toFixed(2)} times that`;
}

await exitWith(main);
