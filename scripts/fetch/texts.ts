import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceEntry } from '../../src/knowledge/knowledge-base.ts';
import { fullTextOf } from '../../src/importer/full-text.ts';
import type { ImportOutcome } from '../import/outcome.ts';
import { readAll } from '../import/pool.ts';
import { readVocabulary } from '../import/vocabulary.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { fileOfOriginal } from './kept.ts';

const textFileOf = (id: string): string => `library/${id}.json`;

/** Reads the originals that are at hand and have no text yet, or an older one; gives what could not be read, in words. */
export async function writeTexts(root: string, sources: readonly SourceEntry[]): Promise<string[]> {
  const due = new Map(
    sources
      .filter(({ id }) => isDue(root, id))
      .map((source) => [path.join(root, fileOfOriginal(source.id)), source]),
  );
  const outcomes: ImportOutcome[] = [];
  await readAll([...due.keys()], await readVocabulary(root), (outcome) => outcomes.push(outcome));
  return outcomes.flatMap(({ file, report, problem }) => {
    const source = due.get(file);
    if (!source) return [];
    if (!report) return [`${source.id}: ${problem?.message ?? 'It could not be read.'}`];
    const text = fullTextOf(report.facts, source.id, source.data.url ?? null);
    writeWhole(path.join(root, textFileOf(source.id)), `${JSON.stringify(text, null, 1)}\n`);
    return [];
  });
}

function isDue(root: string, id: string): boolean {
  const [original, text] = [fileOfOriginal(id), textFileOf(id)].map((file) => path.join(root, file));
  if (original === undefined || text === undefined || !existsSync(original)) return false;
  return !existsSync(text) || statSync(text).mtimeMs < statSync(original).mtimeMs;
}
