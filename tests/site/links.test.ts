import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { checkSite } from '../../scripts/lib/check-site.ts';
import { readPages } from '../../scripts/lib/site-files.ts';

const { root, below } = inject('sites');

it.each([root, below])(
  'every link leads somewhere and no page fetches from another host, at $base',
  async (site) => {
    expect((await checkSite(site)).faults).toEqual([]);
  },
);

it('has the same pages at both base paths', async () => {
  const [atRoot, atBelow] = await Promise.all([readPages(root.folder), readPages(below.folder)]);
  expect([...atBelow.keys()]).toEqual([...atRoot.keys()]);
});

it.each([root, below])('tables give whole addresses, at $base', ({ folder, base }) => {
  const rows = JSON.parse(readFileSync(path.join(folder, 'data/responses.json'), 'utf8')) as {
    url: string;
  }[];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ url }) => !url.startsWith(`https://example.org${base}sources/`))).toEqual([]);
});
