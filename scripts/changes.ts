// Says in words what a change of the content means for readers: `npm run changes -- BASE`, or BASE in the environment.
import { changesBetween } from '../src/knowledge/changes.ts';
import { loadContent } from '../src/load/content.ts';
import { reportChanges } from '../src/reporters/changes.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { git, GitProblem, withContentOf } from './lib/git.ts';
import { addToSummary } from './lib/step-summary.ts';

const USAGE = `Usage: npm run changes -- [BASE]

BASE  the commit that the content is compared with; without it the BASE of the environment, or else origin/main`;

/** `npm run changes`: what is new, changed and gone since a commit. Exit code 1 if addresses are lost, 2 if it was called wrongly. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith('-')) throw new GitProblem(USAGE);
  const base = args[0] ?? process.env.BASE ?? 'origin/main';
  const root = process.cwd();
  // What the other side has done since is no part of this change.
  const shared = git(root, ['merge-base', base, 'HEAD']);
  const before = await withContentOf(root, shared, (folder) => loadContent({ root: folder }));
  const changes = changesBetween(before, await loadContent({ root }));
  const report = reportChanges(changes);
  console.log(report);
  addToSummary(report);
  return changes.lost.length > 0 ? 1 : 0;
}

await exitWith(() => main(process.argv.slice(2)), [GitProblem]);
