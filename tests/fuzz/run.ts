import type { Breach } from './laws.ts';
import { tryLists } from './lists.ts';
import { tryPdfs } from './pdfs.ts';
import { randomOf } from './random.ts';
import { trySource } from './sources.ts';

export interface Found extends Breach {
  /** What to run again: the kind of input and its own seed. */
  kind: 'source' | 'lists' | 'pdf';
  seed: number;
  input: string;
}

export interface Tried {
  counts: Record<Found['kind'], number>;
  found: Found[];
}

const PDFS_AT_ONCE = 50;
/** Sources are tried ten times as often as lists. */
const LISTS_EACH = 10;

interface Extent {
  seed: number;
  /** Whether there is time or number left, asked before each input. */
  goesOn: (counts: Tried['counts']) => boolean;
  pdfs: number;
}

/** Tries mutated inputs of every kind against the laws. The nth input of a kind has the seed of the run and n. */
export async function fuzz({ seed, goesOn, pdfs }: Extent): Promise<Tried> {
  const counts = { source: 0, lists: 0, pdf: 0 };
  const found: Found[] = [];
  const note = (
    kind: Found['kind'],
    own: number,
    { input, breaches }: { input: string; breaches: Breach[] },
  ) => {
    counts[kind] += 1;
    for (const breach of breaches) found.push({ kind, seed: own, input, ...breach });
  };
  while (goesOn(counts)) {
    const own = (seed + counts.source) >>> 0;
    note(
      'source',
      own,
      guarded(() => trySource(randomOf(own))),
    );
    if (counts.source % LISTS_EACH === 0)
      note(
        'lists',
        own,
        guarded(() => tryLists(randomOf(own))),
      );
  }
  while (counts.pdf < pdfs) {
    const own = (seed + counts.pdf) >>> 0;
    for (const outcome of await tryPdfs(randomOf(own), Math.min(PDFS_AT_ONCE, pdfs - counts.pdf)))
      note('pdf', own, outcome);
  }
  return { counts, found };
}

/** An exception is what the first law forbids. */
function guarded(work: () => { input: string; breaches: Breach[] }): { input: string; breaches: Breach[] } {
  try {
    return work();
  } catch (problem) {
    const shown = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { input: '', breaches: [{ law: 'no crash and no exception', shown }] };
  }
}
