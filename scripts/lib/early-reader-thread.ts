import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { EarlyFacts, EarlyTask } from './early-reader.ts';
import { PageReader } from './page-facts.ts';
import { stateOf, type FileState } from './site-files.ts';

const { folder, base } = workerData as EarlyTask;
const reader = new PageReader(base);
const states = new Map<string, FileState>();

parentPort?.on('message', (files: string[] | null) => {
  if (files) files.forEach(readWhole);
  else {
    parentPort?.postMessage({ facts: reader.facts(), states } satisfies EarlyFacts);
    parentPort?.close();
  }
});

/** A page that is not there yet, or not whole, is left to be read with the last. */
function readWhole(file: string): void {
  const place = path.join(folder, file);
  const state = stateOf(place);
  if (!state) return;
  const html = readFileSync(place, 'utf8');
  if (!html.trimEnd().endsWith('</html>')) return;
  reader.read(file, html);
  states.set(file, state);
}
