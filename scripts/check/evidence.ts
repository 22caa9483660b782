import type { Compilation } from '../../src/compiler/compiled.ts';
import { checkEvidence } from '../../src/evidence/check.ts';
import { readingNotes, type ReadingNote } from '../../src/evidence/reading-list.ts';
import { placesBelow } from '../../src/load/library.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { textsIn } from './texts.ts';

/** What `--evidence` adds to the check: its faults, and how much was compared. */
export interface EvidenceComparison {
  diagnostics: Diagnostic[];
  /** For a second reader: faults of none of the rules, but worth a look. */
  notes: ReadingNote[];
  summary: string;
}

interface Folders {
  /** Where the texts are. */
  folder: string;
  /** Where the content is. */
  root: string;
}

/** Compares the content below a root with the texts in a folder. */
export async function compareWithTexts(
  files: readonly Compilation[],
  { folder, root }: Folders,
): Promise<EvidenceComparison> {
  const sources = files.flatMap(({ compiled }) => (compiled?.kind === 'source' ? [compiled] : []));
  const { texts, strays } = await textsIn(folder, root, sources);
  const { diagnostics, figures, places } = checkEvidence(files, { texts, placeOf: placesBelow(root) });
  const compared = [count(figures, 'figure'), count(places, 'place'), count(texts.size, 'text')];
  return {
    diagnostics,
    notes: readingNotes(files, texts),
    summary: `Compared: ${compared.join(', ')}. ${without(sources.length - texts.size, strays)}`,
  };
}

const without = (sources: number, strays: number): string =>
  `Without a text: ${count(sources, 'source')}. Without a source: ${count(strays, 'file')}.`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
