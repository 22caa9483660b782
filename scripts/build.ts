// Builds the site into dist, or into the folder after --out. BASE_PATH and SITE_URL say where it will stand.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, summaryOf } from './lib/build-site.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { ROOT } from './lib/project.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });

await exitOnError(async () => {
  const site = await buildSite({ out: path.resolve(ROOT, values.out) });
  console.log(`Built ${summaryOf(site, 0)}`);
});
