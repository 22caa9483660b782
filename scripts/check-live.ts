// Asks the published site whether it is all there: `npm run check-live -- URL`, or LIVE_URL in the environment.
import { addressesOf } from '../src/knowledge/addresses.ts';
import { loadContent } from '../src/load/content.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { checkLive, visitsTo } from './lib/live.ts';
import { ROOT } from './lib/project.ts';

const USAGE = 'Usage: npm run check-live -- URL: the address at which the site was published';

/** `npm run check-live`: exit code 1 if a page is not right, 2 if it was called wrongly. */
async function main(url: string | undefined): Promise<number> {
  if (url === undefined || !URL.canParse(url) || !/^https?:/u.test(url)) {
    console.error(USAGE);
    return 2;
  }
  const { knowledgeBase } = await loadContent({ root: ROOT });
  const faults = await checkLive(url, visitsTo([...addressesOf(knowledgeBase)]));
  console.log(faults.length === 0 ? `${url} is all there.` : faults.join('\n'));
  return faults.length === 0 ? 0 : 1;
}

await exitWith(() => main(process.argv[2] ?? process.env.LIVE_URL));
