// Fetches the originals that may be kept into library/, and reads their texts: `npm run fetch [-- --from FOLDER] [--again]`.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/load/content.ts';
import { takeFrom } from './fetch/folder.ts';
import { fetchable } from './fetch/kept.ts';
import { fetchOriginals, type FetchReport } from './fetch/run.ts';
import { writeTexts } from './fetch/texts.ts';
import { progress } from './import/tell.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { politely } from './lib/polite.ts';

const OPTIONS = { from: { type: 'string' }, again: { type: 'boolean', default: false } } as const;

/** `npm run fetch`: exit code 1 where an original is missing, has changed or could not be read. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const root = process.cwd();
  if (values.from !== undefined && !existsSync(values.from)) return refuse(`There is no ${values.from}.`);
  const { knowledgeBase } = await loadContent({ root });
  const sources = fetchable(knowledgeBase.sources.values());
  const bar = progress(sources.length, process.stderr);
  const report =
    values.from === undefined
      ? await fetchOriginals({ root, sources, ask: politely(), again: values.again, step: bar.step })
      : await takeFrom(values.from, { root, sources });
  bar.end();
  const unread = await writeTexts(root, sources);
  console.log(tell(report, unread));
  return report.changed.length + report.missing.length + unread.length > 0 ? 1 : 0;
}

function tell({ kept, changed, missing }: FetchReport, unread: readonly string[]): string {
  return [
    ...missing.map(({ id, why }) => `${id}: the original ${why}.`),
    ...changed.map(
      (id) =>
        `${id}: the original is not what it was when its checksum was noted. The copy at hand stays; look at both, and take “sha256” out of the source to accept the new one.`,
    ),
    ...unread,
    `${kept.length} originals at hand, ${changed.length} changed, ${missing.length} missing, ${unread.length} that could not be read.`,
  ].join('\n');
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

await exitWith(main);
