import type { Breach } from './laws.ts';
import { tryLists } from './lists.ts';
import { tryPdfs } from './pdfs.ts';
import { tryQuery } from './queries.ts';
import { randomOf } from './random.ts';
import { trySource } from './sources.ts';

export interface Found extends Breach {
  /** What to run again: the kind of input and its own seed. */
  kind: 'source' | 'lists' | 'query' | 'pdf';
  seed: number;
  input: string;
}

export interface Tried {
  counts: Record<Found['kind'], number>;
  found: Found[];
}

interface Outcome {
  input: string;
  breaches: Breach[];
}

const PDFS_AT_ONCE = 50;
/** Sources are tried ten times as often as lists and queries. */
const OTHERS_EACH = 10;

interface Extent {
  seed: number;
  /** Whether there is time or number left, asked before each input. */
  goesOn: (counts: Tried['counts']) => boolean;
  pdfs: number;
}

/** Tries mutated inputs of every kind against the laws. The nth input of a kind has the seed of the run and n. */
export async function fuzz({ seed, goesOn, pdfs }: Extent): Promise<Tried> {
  const counts = { source: 0, lists: 0, query: 0, pdf: 0 };
  const found: Found[] = [];
  const note = (kind: Found['kind'], own: number, { input, breaches }: Outcome) => {
    counts[kind] += 1;
    for (const breach of breaches) found.push({ kind, seed: own, input, ...breach });
  };
  while (goesOn(counts)) {
    const own = (seed + counts.source) >>> 0;
    note('source', own, await guarded(() => trySource(randomOf(own))));
    if (counts.source % OTHERS_EACH !== 1) continue;
    note('lists', own, await guarded(() => tryLists(randomOf(own))));
    note('query', own, await guarded(() => tryQuery(randomOf(own))));
  }
  while (counts.pdf < pdfs) {
    const own = (seed + counts.pdf) >>> 0;
    for (const outcome of await tryPdfs(randomOf(own), Math.min(PDFS_AT_ONCE, pdfs - counts.pdf)))
      note('pdf', own, outcome);
  }
  return { counts, found };
}

/** An exception is what the first law forbids. */
async function guarded(work: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (problem) {
    const shown = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { input: '', breaches: [{ law: 'no crash and no exception', shown }] };
  }
}
