import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { makeTagger } from '../../src/compiler/tagging.ts';
import { indexCouncils } from '../../src/importer/council.ts';
import { mentionsIn, recommendationThemes } from '../../src/importer/mentions.ts';
import { ImportProblem } from '../../src/importer/problem.ts';
import { readReport } from '../../src/importer/read.ts';
import type { Outcome, ReadReport } from './outcome.ts';
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

function problemOf(error: unknown): Outcome['problem'] {
  if (error instanceof ImportProblem) return { kind: error.kind, message: error.message };
  return { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) };
}

async function outcomeOf(file: string): Promise<Outcome> {
  let digest = '';
  try {
    const bytes = new Uint8Array(readFileSync(file));
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
