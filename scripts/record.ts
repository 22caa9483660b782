// Writes down the addresses and the changes of the content, as a build does, without building the site.
import { dayOfRecord, unloggedIn } from '../src/load/changes.ts';
import { loadContent } from '../src/load/content.ts';
import { reportToTerminal } from '../src/report/terminal.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { record } from './lib/record.ts';
import { ROOT } from './lib/project.ts';
import { refuseArguments } from './lib/settings.ts';

await exitWith(async () => {
  refuseArguments(process.argv.slice(2), 'npm run record');
  const content = await loadContent({ root: ROOT });
  if (content.diagnostics.length === 0) record(ROOT, content, unloggedIn(content, dayOfRecord()));
  else console.error(reportToTerminal(content.diagnostics));
  return content.diagnostics.length === 0 ? 0 : 1;
});
