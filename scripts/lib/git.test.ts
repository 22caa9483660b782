import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { changesBetween } from '../../src/knowledge/changes.ts';
import { loadContent } from '../../src/load/content.ts';
import { reportChanges } from '../../src/reporters/changes.ts';
import { git, GitProblem, withContentOf } from './git.ts';

const LETTER = 'content/sources/exampleshire/2018-03-22-letter.md';
const AUTHOR = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

let site: SmallSite;
beforeEach(() => {
  site = smallSite();
  git(site.root, ['init', '--quiet']);
  git(site.root, ['add', '.']);
  git(site.root, [...AUTHOR, 'commit', '--quiet', '--message', 'The content']);
});
afterEach(() => site.remove());

const edit = (change: (text: string) => string): void =>
  site.write(LETTER, change(readFileSync(path.join(site.root, LETTER), 'utf8')));

async function report(): Promise<string> {
  const before = await withContentOf(site.root, 'HEAD', (folder) => loadContent({ root: folder }));
  return reportChanges(changesBetween(before, await loadContent({ root: site.root })));
}

it('says that nothing changes for readers where the content is as it was', async () => {
  expect(await report()).toBe('Nothing changes for readers.');
});

it('tells a new statement, a changed one and the page that they stand on', async () => {
  edit((text) => text.replace('came from agencies.', 'came from agencies, it says.'));
  edit((text) => `${text}\n:::finding{#of-this-test themes="caseloads" tone=concern}\nWords.\n:::\n`);
  const words = await report();
  expect(words).toContain('## 0 pages new, 1 changed, 0 gone');
  expect(words).toContain('## 1 statement new, 1 changed, 0 withdrawn');
  expect(words).toContain('- /sources/exampleshire/2018-03-22-letter/#of-this-test');
  expect(words).not.toContain('Addresses lost');
});

it('tells a statement that is withdrawn, and its address as lost until it redirects', async () => {
  edit((text) => text.replace('#agency-share', '#share-of-agencies'));
  const from = '/sources/exampleshire/2018-03-22-letter/#agency-share';
  const lost = `Addresses lost: 1\n\n- ${from}`;
  expect(await report()).toContain(lost);
  site.write('content/redirects.yml', `"${from}": "${from.replace('agency-share', 'share-of-agencies')}"\n`);
  expect(await report()).not.toContain('Addresses lost');
});

it('leaves the work as it is, and nothing behind', async () => {
  edit((text) => text.replace('agencies', 'Agencies'));
  const status = git(site.root, ['status', '--porcelain', '--untracked-files=no']);
  const folder = await withContentOf(site.root, 'HEAD', (at) => Promise.resolve(at));
  expect(git(site.root, ['status', '--porcelain', '--untracked-files=no'])).toBe(status);
  expect(existsSync(folder)).toBe(false);
});

it('says that a commit does not exist', async () => {
  await expect(withContentOf(site.root, 'no-such', () => Promise.resolve())).rejects.toThrow(GitProblem);
});
