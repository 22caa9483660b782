import path from 'node:path';
import type { CompiledSource } from '../../src/compiler/compiled.ts';
import { draftOf, type Draft } from '../../src/importer/draft.ts';
import { fullTextOf, type FullText } from '../../src/importer/full-text.ts';
import { readLibrary } from '../../src/load/library.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { reportFiles } from '../import/files.ts';
import type { ReadReport } from '../import/outcome.ts';
import { readAll } from '../import/pool.ts';
import { readVocabulary } from '../import/vocabulary.ts';

/** The texts found in a folder, by source, and how many files there are of no source. */
export interface TextsAtHand {
  texts: Map<SourceId, FullText>;
  strays: number;
}

/** Texts of the library and report files below a folder, each with the source that it is of. */
export async function textsIn(
  folder: string,
  root: string,
  sources: readonly CompiledSource[],
): Promise<TextsAtHand> {
  const known = new Set<string>(sources.map(({ id }) => id));
  const library = readLibrary(folder);
  const texts = new Map([...library].filter(([id]) => known.has(id)));
  let strays = library.size - texts.size;
  await readAll(reportFiles([folder]), await readVocabulary(root), ({ report }) => {
    const source = report && sourceOf(report, sources);
    if (source) texts.set(source.id, fullTextOf(report.facts, source.id, null));
    else strays += 1;
  });
  return { texts, strays };
}

function sourceOf(report: ReadReport, sources: readonly CompiledSource[]): CompiledSource | undefined {
  const draft = draftOf(report.facts, { ...report, url: null });
  return sources.find(({ id }) => id === draft.id) ?? sources.find((source) => isSame(source, draft));
}

/** A report and a source of one council, kind and day are the same, whatever the file is called. */
const isSame = ({ id, data }: CompiledSource, { id: drafted, frontMatter }: Draft): boolean =>
  path.dirname(id) === path.dirname(drafted) &&
  data.kind === frontMatter.kind &&
  data.published === frontMatter.published;
