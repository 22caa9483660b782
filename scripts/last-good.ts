// Fetches the site that was published last before this run and was in order, for `publish` to put it back.
import { GithubProblem } from './lib/github.ts';
import { ROOT } from './lib/project.ts';
import { fetchLastGood, NoLastGood } from './lib/last-good.ts';

try {
  const run = fetchLastGood(ROOT);
  console.log(`The site of ${run} is in .build/last-good.`);
} catch (error) {
  if (!(error instanceof NoLastGood) && !(error instanceof GithubProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
