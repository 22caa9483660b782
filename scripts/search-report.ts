// How well the search answers what is expected of it, by kind of question; `-- --misses` names what it misses.
import { parseArgs } from 'node:util';
import { loadContent } from '../src/load/content.ts';
import { searchEngine } from '../src/search/browser/engine.ts';
import { indexSource } from '../src/search/index/source.ts';
import { englishWords } from '../src/search/index/write.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { memoryLibrary } from './lib/memory-library.ts';
import { ROOT } from './lib/project.ts';
import { outcomes, scores, type ExpectationOutcome, type Score } from './lib/search-expectations.ts';

const share = (number: number): string => number.toFixed(2).replace(/^0/u, '');
const cell = (got: number, wanted: number): string =>
  `${share(got)} of ${share(wanted)}${got + 1e-9 < wanted ? ' !' : ''}`;

const rowOf = ({ name, count, first, three, targets }: Score): string =>
  `| ${name} | ${count} | ${cell(first, targets.first)} | ${cell(three, targets.three)} |`;

const missOf = ({ kind, question, place, found }: ExpectationOutcome): string =>
  `${kind}: ${question} -> ${place === 0 ? 'not found' : `place ${place}`}; first ${found}`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
  const { knowledgeBase } = await loadContent({ root: ROOT });
  const all = await outcomes(searchEngine(memoryLibrary(indexSource(knowledgeBase, englishWords()))));
  console.log(
    [
      '| kind of question | asked | right first | in the first three |',
      '| --- | --- | --- | --- |',
      ...scores(all).map(rowOf),
    ].join('\n'),
  );
  if (values.misses)
    console.log(
      `\n${all
        .filter(({ place }) => place !== 1)
        .map(missOf)
        .join('\n')}`,
    );
}

await exitOnError(main);
