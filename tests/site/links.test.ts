import { expect, inject, it } from 'vitest';
import { checkSite } from '../../scripts/lib/check-site.ts';
import { readSite } from '../../scripts/lib/site-files.ts';

const { root, below } = inject('sites');

it.each([root, below])(
  'every link leads somewhere and no page fetches from another host, at $base',
  async (site) => {
    expect(checkSite(await readSite(site.folder), site)).toEqual([]);
  },
);

it('has the same pages at both base paths', async () => {
  const [atRoot, atBelow] = await Promise.all([readSite(root.folder), readSite(below.folder)]);
  expect([...atBelow.pages.keys()]).toEqual([...atRoot.pages.keys()]);
});
