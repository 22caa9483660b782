// Freezes the data tables of today's content into editions/: `npm run edition`. SITE_URL and BASE_PATH make addresses whole.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../src/load/content.ts';
import { dayOfRecord, unloggedIn } from '../src/load/changes.ts';
import { writeWhole } from '../src/load/write-whole.ts';
import { errorsIn } from '../src/model/diagnostics.ts';
import { editionOf, sumOf } from './lib/edition.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { basePath, ROOT } from './lib/project.ts';
import { checkSettings, refuseArguments } from './lib/settings.ts';

const FOLDER = 'editions';

/** `npm run edition`: exit code 1 where the content is not written down, or another edition of that day is there. */
async function main(): Promise<number> {
  refuseArguments(process.argv.slice(2), 'npm run edition');
  checkSettings(process.env, ROOT);
  const content = await loadContent({ root: ROOT });
  if (errorsIn(content.diagnostics).length > 0 || unloggedIn(content, dayOfRecord()).length > 0)
    return refuse('The content has faults or is not written down: npm run check, npm run record.');
  const site = (process.env.SITE_URL ?? '') + basePath(process.env.BASE_PATH).slice(0, -1);
  const { name, packed } = await editionOf(content, site);
  const file = path.join(ROOT, FOLDER, `${name}.zip`);
  if (existsSync(file) && !readFileSync(file).equals(packed))
    return refuse(
      `${file} is there and says something else. An edition is never changed: make one of another day.`,
    );
  writeWhole(file, packed);
  writeWhole(`${file}.sha256`, `${sumOf(packed)}  ${name}.zip\n`);
  console.log(`${FOLDER}/${name}.zip, ${Math.round(packed.length / 1024)} KB`);
  return 0;
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

await exitWith(main);
