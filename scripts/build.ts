// Builds the site into dist, or into the folder after --out. BASE_PATH and SITE_URL say where it will stand.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError } from './lib/build-error.ts';
import { buildSite, summaryOf } from './lib/build-site.ts';
import { exitOnError, refusedByMachine } from './lib/exit-on-error.ts';
import { isPreviewBuild, ROOT } from './lib/project.ts';
import { record } from './lib/record.ts';

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
  if (values.out !== PUBLISHED || isPreviewBuild()) return;
  try {
    record(ROOT, site.content, site.unlogged);
  } catch (problem) {
    const refused = refusedByMachine(problem);
    throw refused === null
      ? problem
      : new BuildError(`The site is built, but not written down. ${refused} Then: npm run record`);
  }
});
