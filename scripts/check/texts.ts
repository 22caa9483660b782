import type { CompiledSource } from '../../src/compiler/compiled.ts';
import { draftOf } from '../../src/importer/draft.ts';
import { fullTextOf, type FullText } from '../../src/importer/full-text.ts';
import { assignReports, Shelf } from '../../src/importer/plan/assign.ts';
import { identityOf } from '../../src/importer/plan/identity.ts';
import { identityOfDraft } from '../../src/importer/plan/plan.ts';
import { readLibrary } from '../../src/load/library.ts';
import { councilOf, type SourceId } from '../../src/model/ids.ts';
import { reportFiles } from '../import/files.ts';
import type { ReadReport } from '../import/outcome.ts';
import { readAll } from '../import/pool.ts';
import { readVocabulary } from '../import/vocabulary.ts';

/** The texts found in a folder, by source, and how many files there are of no source. */
interface TextsAtHand {
  texts: Map<SourceId, FullText>;
  strays: number;
}

interface Found {
  from: string;
  report: ReadReport;
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
  const found: Found[] = [];
  await readAll(reportFiles([folder]).reports, await readVocabulary(root), ({ file, report }) => {
    if (report) found.push({ from: file, report });
    else strays += 1;
  });
  for (const { of, report } of withSources(found, sources))
    if (of) texts.set(of.id, fullTextOf(report.facts, of.id, null));
    else strays += 1;
  return { texts, strays };
}

/** Each report with its source, by the importer's own word for the same report. */
function withSources(
  found: readonly Found[],
  sources: readonly CompiledSource[],
): { report: ReadReport; of: CompiledSource | undefined }[] {
  const shelf = new Shelf(sources, ({ id, data }) => identityOf(data, councilOf(id)));
  const identities = found.map(({ from, report }) =>
    identityOfDraft({ from, draft: draftOf(report.facts, { ...report, url: null }) }),
  );
  return assignReports(identities, shelf).map(({ same }, index) => ({
    report: found[index]?.report as ReadReport,
    of: same[0]?.of,
  }));
}
