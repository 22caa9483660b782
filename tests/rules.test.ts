import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadContent } from '../src/load/content.ts';
import { RULES } from '../src/model/rules.ts';
import { reportToTerminal } from '../src/report/terminal.ts';
import { layExample, messageOf, readRulePage, RULES_FOLDER } from './rule-pages.ts';
import { smallSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const report = async (): Promise<string> =>
  reportToTerminal((await loadContent({ root: site.root })).diagnostics);

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
