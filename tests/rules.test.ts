import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkEvidence } from '../src/evidence/check.ts';
import type { FullText } from '../src/importer/full-text.ts';
import { loadContent } from '../src/load/content.ts';
import { placesBelow, readLibrary } from '../src/load/library.ts';
import type { SourceId } from '../src/model/ids.ts';
import { RULES } from '../src/model/rules.ts';
import { reportToTerminal } from '../src/reporters/terminal.ts';
import { layExample, messageOf, readRulePage, RULES_FOLDER } from './rule-pages.ts';
import { smallSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

/** What the check prints; with the texts of sources, where the example has any. */
async function report(): Promise<string> {
  const { files, diagnostics } = await loadContent({ root: site.root });
  const library = path.join(site.root, 'library');
  const texts = existsSync(library) ? readLibrary(library) : new Map<SourceId, FullText>();
  const evidence = checkEvidence(files, { texts, placeOf: placesBelow(site.root) });
  return reportToTerminal([...diagnostics, ...evidence.diagnostics]);
}

it('has nothing against the small site that examples are laid over', async () => {
  expect(await report()).toBe('');
});

it('has a page for every rule and no page without a rule', () => {
  const pages = readdirSync(RULES_FOLDER).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(
    Object.keys(RULES)
      .map((rule) => `${rule}.md`)
      .sort(),
  );
});

it.each(Object.keys(RULES))('prints for the example of %s what its page says', async (rule) => {
  const page = readRulePage(rule);
  layExample(page, site);
  const message = messageOf(page);
  expect(`${await report()}\n`).toBe(message);
  expect(message).toContain(` ${rule}\n`);
});

it.each(Object.keys(RULES))('opens the page of %s with its name and ends it with the cure', (rule) => {
  const headings = readRulePage(rule).match(/^##? .*$/gmu);
  expect(headings).toEqual([`# ${rule}`, '## Example', '## Message', '## Cure']);
});
