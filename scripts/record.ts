// Writes down the addresses and the changes of the content, as a build does, without building the site.
import { today, unloggedIn } from '../src/load/changes.ts';
import { loadContent } from '../src/load/content.ts';
import { reportToTerminal } from '../src/report/terminal.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { record } from './lib/record.ts';
import { ROOT } from './lib/project.ts';

await exitOnError(async () => {
  const content = await loadContent({ root: ROOT });
  if (content.diagnostics.length > 0) {
    console.error(reportToTerminal(content.diagnostics));
    return 1;
  }
  await record(ROOT, content, unloggedIn(content, today()));
  return 0;
});
