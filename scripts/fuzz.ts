// Tries mutated sources, lists, searches and PDFs against the laws: npm run fuzz -- [--seconds 60] [--seed N] [--sources N] [--pdfs N]
import { parseArgs } from 'node:util';
import { fuzz, type Found } from '../tests/fuzz/run.ts';

const OPTIONS = {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
  sources: { type: 'string', default: 'Infinity' },
  pdfs: { type: 'string', default: '100' },
} as const;
const SHOWN = 300;

const { values } = parseArgs({ options: OPTIONS });
const [seconds, seed, sources, pdfs] = [values.seconds, values.seed, values.sources, values.pdfs].map(
  Number,
) as [number, number, number, number];
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
process.exitCode = found.length > 0 ? 1 : 0;

function tell({ kind, seed: own, law, shown, input }: Found): string {
  return `\n${kind} ${own} breaks “${law}”: ${shown}\n${input.slice(0, SHOWN)}`;
}
