import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAll } from '../../scripts/import/pool.ts';
import type { ImportOutcome } from '../../scripts/import/outcome.ts';
import { ilacs2023, ilacs2026, sif } from '../reports/eras.ts';
import { ilacs2018, ilacs2021 } from '../reports/ilacs-before-2023.ts';
import { focusedLetter, jointLetter, monitoringLetter } from '../reports/letters.ts';
import { lookedAfter2013 } from '../reports/looked-after-2013.ts';
import { codedPoints, twoReports } from '../reports/oddities.ts';
import { boardReview, reinspection } from '../reports/sif-kinds.ts';
import type { Breach } from './laws.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

const MAKERS: (() => Uint8Array)[] = [
  ilacs2023,
  ilacs2026,
  sif,
  ilacs2018,
  ilacs2021,
  focusedLetter,
  jointLetter,
  monitoringLetter,
  lookedAfter2013,
  codedPoints,
  twoReports,
  boardReview,
  reinspection,
];
const SEEDS = MAKERS.map((make) => Buffer.from(make()));

/** Some mutated reports through the importer: the laws that it breaks, each with the report that shows it. */
export async function tryPdfs(
  random: Random,
  count: number,
): Promise<{ input: string; breaches: Breach[] }[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  const files = Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `${index}.${random.below(8) === 0 ? 'txt' : 'pdf'}`);
    writeFileSync(file, mutateBytes(random.pick(SEEDS as [Buffer, ...Buffer[]]), random));
    return file;
  });
  const vocabulary = { councils: [], themes: [] };
  const outcomes: ImportOutcome[] = [];
  await readAll(files, vocabulary, (outcome) => outcomes.push(outcome));
  rmSync(folder, { recursive: true });
  return outcomes.map((outcome) => ({ input: outcome.file, breaches: breachesOf(outcome) }));
}

/** As text, where what it says is changed; else bytes at random places. */
function mutateBytes(bytes: Buffer, random: Random): Buffer {
  if (random.below(2) === 0) return Buffer.from(mutate(bytes.toString('latin1'), random), 'latin1');
  const changed = Buffer.from(bytes);
  for (let left = 1 + random.below(30); left > 0; left -= 1)
    changed[random.below(changed.length)] = random.below(256);
  return changed;
}

/** A report is read or refused in words; the words of a fault of the program are no such words. */
function breachesOf({ report, problem }: ImportOutcome): Breach[] {
  if (report || (problem && problem.kind !== 'unreadable')) return [];
  if (problem && /it took more than/u.test(problem.message)) return [];
  return [{ law: 'no crash and no exception', shown: problem?.message ?? 'nothing' }];
}
