import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compareSites, shownText, type SiteDifference } from './compare-sites.ts';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const compared = (before: Record<string, string>, after: Record<string, string>): Promise<SiteDifference> =>
  compareSites(folderOf(before), folderOf(after));

const NONE = { added: [], gone: [], redrawn: [], changed: [] };

it('finds nothing where two sites are the same but for the names of hashed files', async () => {
  const page = { 'a/index.html': '<title>A</title><p>One.' };
  expect(await compared({ ...page, '_astro/x.1.css': 'a' }, { ...page, '_astro/x.2.css': 'b' })).toEqual(
    NONE,
  );
});

it('names files that came and went', async () => {
  expect(await compared({ 'a.csv': 'x' }, { 'b.csv': 'x' })).toEqual({
    ...NONE,
    added: ['/b.csv'],
    gone: ['/a.csv'],
  });
});

it('tells a page whose words or links changed from one that is only drawn anew', async () => {
  const { changed, redrawn } = await compared(
    {
      'a/index.html': '<title>A</title><p>One.',
      'b/index.html': '<title>B</title><a href="/x/">x</a>',
      'c/index.html': '<title>C</title><p>Three.',
    },
    {
      'a/index.html': '<title>A</title><div>One.</div>',
      'b/index.html': '<title>B</title><a href="/y/">x</a>',
      'c/index.html': '<title>C</title><p>Four.',
    },
  );
  expect(redrawn).toEqual(['/a/index.html']);
  expect(changed).toEqual([
    { address: '/b/index.html', before: 'B [/x/] x', after: 'B [/y/] x' },
    { address: '/c/index.html', before: 'C Three.', after: 'C Four.' },
  ]);
});

it('reads words and where links lead, and no scripts', () => {
  expect(shownText('<title>T</title><script>let a;</script><p>See <a class="b" href="/x/">x</a>.</p>')).toBe(
    'T See [/x/] x .',
  );
});
