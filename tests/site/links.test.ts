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
