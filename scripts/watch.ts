// Asks the inspectorate's site what the content does not hold: `npm run watch [-- --import [--all]] [--propose] [--site URL]`.
import { parseArgs } from 'node:util';
import { dayOfRecord } from '../src/load/changes.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { GitProblem } from './lib/git.ts';
import { GithubProblem } from './lib/github.ts';
import { MANNERS, politely } from './lib/polite.ts';
import { addToSummary } from './lib/step-summary.ts';
import { lineOn } from './import/tell.ts';
import { propose } from './watch/propose.ts';
import { watch } from './watch/run.ts';
import { tellWatch } from './watch/tell.ts';

const OPTIONS = {
  import: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  propose: { type: 'boolean', default: false },
  site: { type: 'string', default: 'https://reports.ofsted.gov.uk' },
  pause: { type: 'string', default: String(MANNERS.pause) },
} as const;

/** `npm run watch`: exit code 1 where something was not answered or not drafted. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const ask = politely({ ...MANNERS, pause: Number(values.pause) });
  const root = process.cwd();
  const drafts = values.import ? (values.all ? 'all' : 'since') : 'none';
  const found = await watch({ root, site: values.site, ask, day: dayOfRecord(), drafts });
  const drafted = found.imported.map(({ outcome }) => lineOn(outcome));
  const report = [tellWatch(found.comparison, found.crawl), ...drafted].join('\n\n');
  console.log(report);
  addToSummary(report);
  if (values.propose) console.log(propose(root, found, dayOfRecord()).join('\n'));
  const isDone =
    found.crawl.unanswered.length === 0 && found.imported.every(({ outcome }) => outcome.step !== null);
  return isDone ? 0 : 1;
}

await exitWith(main, [GitProblem, GithubProblem]);
