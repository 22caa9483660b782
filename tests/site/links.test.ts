import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { checkSite } from '../../scripts/lib/check-site.ts';
import { readPages } from '../../scripts/lib/site-files.ts';
import type { SearchStart } from '../../src/search/pieces/format.ts';

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

it('leads from the search to pages, parts of pages and filters that stand', () => {
  const read = (file: string): string => readFileSync(path.join(root.folder, file), 'utf8');
  const { pages } = JSON.parse(read('search-index/start.json')) as SearchStart;
  const gone = pages.filter(({ id }) => {
    const { pathname, hash, searchParams } = new URL(id, 'https://site.test');
    const wanted = [
      hash && `id="${hash.slice(1)}"`,
      ...searchParams.values().map((value) => `value="${value}"`),
    ];
    const html = read(`${pathname}index.html`);
    return !wanted.every((part) => html.includes(part));
  });
  expect({ gone, isEmpty: pages.length === 0 }).toEqual({ gone: [], isEmpty: false });
});
