// Builds the site into dist, or into the folder after --out. BASE_PATH and SITE_URL say where it will stand.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PERMALINKS_FILE } from '../src/graph/check/addresses.ts';
import { recordAddresses } from '../src/load/permalinks.ts';
import { BuildError } from './lib/build-error.ts';
import { buildSite, summaryOf } from './lib/build-site.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { ROOT } from './lib/project.ts';

/** What is built here is what gets published, so its addresses are kept for ever. */
const PUBLISHED = 'dist';
const USAGE =
  'Usage: npm run build -- [--out FOLDER]\n\nBASE_PATH and SITE_URL say where the site will stand.';

function readCall(): { out: string } {
  try {
    return parseArgs({ options: { out: { type: 'string', default: PUBLISHED } } }).values;
  } catch {
    throw new BuildError(USAGE);
  }
}

await exitOnError(async () => {
  const values = readCall();
  const site = await buildSite({ out: path.resolve(ROOT, values.out) });
  console.log(`Built ${summaryOf(site, 0)}`);
  if (values.out !== PUBLISHED) return;
  const added = await recordAddresses(ROOT, site.knowledgeBase);
  if (added > 0)
    console.log(`${added} new addresses in ${PERMALINKS_FILE}: commit it, and they will never be lost`);
});
