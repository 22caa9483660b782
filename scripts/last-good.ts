// Fetches the site that was published last before this run and was in order, for `publish` to put it back.
import { exitWith } from './lib/exit-on-error.ts';
import { GithubProblem } from './lib/github.ts';
import { ROOT } from './lib/project.ts';
import { fetchLastGood, NoLastGood } from './lib/last-good.ts';
import { refuseArguments } from './lib/settings.ts';

const main = (): Promise<number> => {
  refuseArguments(process.argv.slice(2), 'npm run last-good');
  console.log(`The site of ${fetchLastGood(ROOT)} is in .build/last-good.`);
  return Promise.resolve(0);
};

await exitWith(main, [NoLastGood, GithubProblem]);
