// Fetches the site that was published last before this run and was in order, for `publish` to put it back.
import { exitOnError } from './lib/exit-on-error.ts';
import { ROOT } from './lib/project.ts';
import { fetchLastGood } from './lib/last-good.ts';
import { refuseArguments } from './lib/settings.ts';

const main = (): Promise<void> => {
  refuseArguments(process.argv.slice(2), 'npm run last-good');
  console.log(`The site of ${fetchLastGood(ROOT)} is in .build/last-good.`);
  return Promise.resolve();
};

await exitOnError(main);
