// Tries mutated sources, lists, searches and PDFs against the laws: npm run fuzz -- [--seconds 60] [--seed N] [--sources N] [--pdfs N]
import { parseArgs } from 'node:util';
import { fuzz, type Found } from '../tests/fuzz/run.ts';
import { BuildError } from './lib/build-error.ts';
import { exitWith } from './lib/exit-on-error.ts';

const OPTIONS = {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
  sources: { type: 'string', default: 'Infinity' },
  pdfs: { type: 'string', default: '100' },
} as const;
const SHOWN = 300;

await exitWith(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const [seconds, seed, sources, pdfs] = [
    numberOf('seconds', values.seconds),
    numberOf('seed', values.seed),
    numberOf('sources', values.sources),
    numberOf('pdfs', values.pdfs),
  ];
  const until = performance.now() + seconds * 1000;
  console.log(`Seed ${seed}: --seed ${seed} repeats this run.`);
  const { counts, found } = await fuzz({
    seed,
    pdfs,
    goesOn: ({ source }) => source < sources && performance.now() < until,
  });
  for (const breach of found.slice(0, 20)) console.log(tell(breach));
  console.log(
    `${counts.source} sources, ${counts.lists} lists of addresses and redirects, ${counts.query} searches, ${counts.pdf} PDFs: ${found.length} breaches of the laws.`,
  );
  return found.length > 0 ? 1 : 0;
});

/** A run of nothing would break no law. */
function numberOf(name: string, text: string): number {
  if (text !== 'Infinity' && !/^\d+$/u.test(text))
    throw new BuildError(`--${name} is “${text}”: it must be a whole number.`);
  return Number(text);
}

function tell({ kind, seed: own, law, shown, input }: Found): string {
  return `\n${kind} ${own} breaks “${law}”: ${shown}\n${input.slice(0, SHOWN)}`;
}
