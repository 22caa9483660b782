import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { makeTagger } from '../../src/importer/tagging.ts';
import { indexCouncils } from '../../src/importer/council.ts';
import { mentionsIn, recommendationThemes } from '../../src/importer/mentions.ts';
import { ImportProblem } from '../../src/importer/problem.ts';
import { readReport } from '../../src/importer/read.ts';
import type { ImportOutcome, ReadReport } from './outcome.ts';
import type { Vocabulary } from './vocabulary.ts';

// Reads the files that it is sent, one after the other, and sends back what they state.
const { councils, themes } = workerData as Vocabulary;
const index = indexCouncils(councils);
const tag = makeTagger(themes);

async function read(file: string, bytes: Uint8Array): Promise<ReadReport> {
  const facts = await readReport(file, bytes, index);
  return {
    facts,
    mentions: mentionsIn(facts.sections, tag),
    recommendations: recommendationThemes(facts.recommendations, tag),
  };
}

function problemOf(error: unknown): ImportOutcome['problem'] {
  if (error instanceof ImportProblem) return { kind: error.kind, message: error.message };
  return { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) };
}

/** Waited for, a pipe would never end; what no report is as large as is not taken into memory. */
function bytesOf(file: string): Uint8Array {
  const status = statSync(file);
  if (!status.isFile()) throw new ImportProblem('unreadable', 'It is a special file, which is not read.');
  const most = file.toLowerCase().endsWith('.txt') ? MOST_MB.text : MOST_MB.pdf;
  if (status.size > most * 1e6)
    throw new ImportProblem(
      'unreadable',
      `It has ${Math.ceil(status.size / 1e6)} MB; none has over ${most} MB.`,
    );
  return new Uint8Array(readFileSync(file));
}
const MOST_MB = { pdf: 200, text: 1 };

async function outcomeOf(file: string): Promise<ImportOutcome> {
  let digest = '';
  try {
    const bytes = bytesOf(file);
    digest = createHash('sha256').update(bytes).digest('hex');
    return { file, digest, report: await read(file, bytes), problem: null };
  } catch (error) {
    return { file, digest, report: null, problem: problemOf(error) };
  }
}

parentPort?.on(
  'message',
  (file: string) => void outcomeOf(file).then((outcome) => parentPort?.postMessage(outcome)),
);
