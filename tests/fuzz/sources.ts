import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFile } from '../../src/load/compile-file.ts';
import { withinTime } from '../../src/load/time-limit.ts';
import { faultsOfCharacters } from '../../src/load/characters.ts';
import { buildKnowledgeBase } from '../../src/knowledge/build.ts';
import { nothingLost, placesInside, type Breach } from './laws.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/documents');
const FILE = 'content/sources/anyshire/2019-05-02-report.md';
const LIMIT = 5_000;
/** What all files make together is put together for some only: it takes as long as a hundred compilations. */
const TOGETHER = 20;

/** Sound sources that mutations begin from: the fixtures of the compiler. */
const SEEDS = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('source-') && existsSync(path.join(FIXTURES, name, 'input.md')))
  .map((name) => readFileSync(path.join(FIXTURES, name, 'input.md'), 'utf8').replace(/\r\n?/gu, '\n'));

/** One mutated source: what it is, and the laws that its compilation breaks. */
export function trySource(random: Random): { input: string; breaches: Breach[] } {
  const input = mutate(random.pick(SEEDS as [string, ...string[]]), random).normalize('NFC');
  const file = { path: FILE, text: input };
  const unseen = faultsOfCharacters(file);
  if (unseen.length > 0) return { input, breaches: placesInside(unseen, input) };
  const compilation = withinTime(() => compileFile(file), LIMIT);
  if (!compilation) return { input, breaches: [{ law: 'an end within the limit', shown: `${LIMIT} ms` }] };
  const alone = [...placesInside(compilation.diagnostics, input), ...nothingLost(compilation, input)];
  if (random.below(TOGETHER) > 0) return { input, breaches: alone };
  const { diagnostics } = buildKnowledgeBase([compilation], { addresses: [], redirects: new Map() });
  const own = diagnostics.filter((each) => each.file === FILE);
  return { input, breaches: [...alone, ...placesInside(own, input)] };
}
