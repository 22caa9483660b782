// Writes down the addresses and the changes of the content, as a build does, without building the site. With `-- --check`
// it only says what is not written down, with exit code 1: a push is published when all is.
import { parseArgs } from 'node:util';
import { dayOfRecord, unloggedIn } from '../src/load/changes.ts';
import { loadContent } from '../src/load/content.ts';
import { errorsIn } from '../src/model/diagnostics.ts';
import { reportToTerminal } from '../src/reporters/terminal.ts';
import { BuildError } from './lib/build-error.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { record, unrecorded } from './lib/record.ts';
import { ROOT } from './lib/project.ts';

function readCall(): { check?: boolean | undefined } {
  try {
    return parseArgs({ options: { check: { type: 'boolean' } } }).values;
  } catch {
    throw new BuildError('Usage: npm run record [-- --check]');
  }
}

await exitWith(async () => {
  const { check } = readCall();
  const content = await loadContent({ root: ROOT });
  if (content.diagnostics.length > 0) console.error(reportToTerminal(content.diagnostics));
  if (errorsIn(content.diagnostics).length > 0) return 1;
  const unlogged = unloggedIn(content, dayOfRecord());
  if (!check) {
    record(ROOT, content, unlogged);
    return 0;
  }
  const left = unrecorded(ROOT, content, unlogged);
  if (left.length > 0)
    console.error(`Not written down yet: ${left.join('; ')}.\nTry: npm run record, then commit content/.`);
  return left.length > 0 ? 1 : 0;
});
