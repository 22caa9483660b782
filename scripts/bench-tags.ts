import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeTagger, type Tagger } from '../src/importer/tagging.ts';
import { area } from '../src/model/grades.ts';
import { readVocabulary } from './import/vocabulary.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { ROOT } from './lib/project.ts';

const USAGE = `usage: npm run bench:tags -- FILE

FILE  paragraphs tagged by hand, as JSON: [{ "text": "…", "section": "in-care", "themes": ["adoption"] }, …];
      section is the judged area of the part that the paragraph stands in, null where there is none`;

const paragraphs = z.array(
  z.object({ text: z.string(), section: area.nullable().default(null), themes: z.array(z.string()) }),
);

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** `npm run bench:tags`: how well the phrases of the themes find what readers found. */
async function main(): Promise<number> {
  const [file] = parseArgs({ allowPositionals: true }).positionals;
  if (file === undefined) return (console.error(USAGE), 2);
  const read = paragraphs.parse(JSON.parse(readFileSync(file, 'utf8')));
  const tag = makeTagger((await readVocabulary(ROOT)).themes);
  const start = performance.now();
  const counts = countsOf(read, tag);
  const perThousand = ((performance.now() - start) * 1000) / read.length;
  for (const [theme, count] of [...counts].toSorted()) console.log(lineOn(theme, count));
  console.log(lineOn('all', total([...counts.values()])));
  console.log(`${read.length} paragraphs, ${perThousand.toFixed(0)} ms per 1,000`);
  return 0;
}

function countsOf(read: z.infer<typeof paragraphs>, tag: Tagger): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { text, section, themes } of read) {
    const found: string[] = tag(text, section);
    for (const theme of new Set([...found, ...themes])) {
      const count = counts.get(theme) ?? { right: 0, wrong: 0, missed: 0 };
      count[!themes.includes(theme) ? 'wrong' : found.includes(theme) ? 'right' : 'missed'] += 1;
      counts.set(theme, count);
    }
  }
  return counts;
}

const total = (counts: Count[]): Count =>
  counts.reduce((sum, { right, wrong, missed }) => ({
    right: sum.right + right,
    wrong: sum.wrong + wrong,
    missed: sum.missed + missed,
  }));

function lineOn(theme: string, { right, wrong, missed }: Count): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));
  const shares = `precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}`;
  const f1 = `F1 ${share(2 * right, 2 * right + wrong + missed)}`;
  return `${theme.padEnd(20)} ${shares}  ${f1}  (right ${right}, wrong ${wrong}, missed ${missed})`;
}

await exitWith(main);
