// Asks every outside address that content names whether it is alive: `npm run links [-- --issue]`.
import { parseArgs } from 'node:util';
import { loadContent } from '../src/load/content.ts';
import { writeWhole } from '../src/load/write-whole.ts';
import { ARCHIVE, standingOf } from './links/ask.ts';
import { outsideAddresses } from './links/outside.ts';
import { reportLinks, linkTitle, type AskedLink } from './links/report.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { openIssue } from './lib/github.ts';
import { politely } from './lib/polite.ts';
import { addToSummary } from './lib/step-summary.ts';

const REPORT = '.build/links.md';

await exitOnError(async () => {
  const { values } = parseArgs({ options: { issue: { type: 'boolean', default: false } } });
  const { knowledgeBase } = await loadContent({ root: process.cwd() });
  const ask = politely();
  const asked = await Promise.all(
    [...outsideAddresses(knowledgeBase)].map(async ([url, pages]): Promise<AskedLink> => ({
      url,
      pages: [...pages],
      standing: await standingOf(url, { ask, archive: ARCHIVE }),
    })),
  );
  const report = reportLinks(asked);
  writeWhole(REPORT, `${report}\n`);
  console.log(report);
  addToSummary(report);
  if (values.issue && asked.some(({ standing }) => standing.state === 'gone' || standing.state === 'moved'))
    console.log(
      openIssue(process.cwd(), { title: linkTitle(asked), begins: 'Outside addresses:', file: REPORT }),
    );
});
