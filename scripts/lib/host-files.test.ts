import { expect, it } from 'vitest';
import { headersFile, redirectsFile, robotsFile, type Host } from './host-files.ts';

const HOST: Host = { base: '/x/', site: 'https://example.org', preview: false };

it('lets files with a hash in their name be kept for ever, and says nothing of how long pages are', () => {
  const blocks = headersFile(HOST).split(/\n(?=\/)/u);
  expect(blocks[0]).toMatch(/^\/x\/\*\n/u);
  expect(blocks[0]).not.toContain('Cache-Control');
  expect(blocks.slice(1).map((block) => block.split('\n')[0])).toEqual([
    '/x/_astro/*',
    '/x/search-index/:build/*',
  ]);
  for (const block of blocks.slice(1)) expect(block).toContain('immutable');
});

it('sends readers on from pages that moved; places go along with their page', () => {
  const redirects = new Map([
    ['/themes/old/', { to: '/themes/new/' }],
    ['/themes/old/#a', { to: '/themes/new/#a' }],
  ]);
  expect(redirectsFile(HOST, redirects)).toBe('/x/themes/old/ /x/themes/new/ 301\n');
});

it('names the site map where the address is known', () => {
  expect(robotsFile(HOST)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/x/sitemap-index.xml\n',
  );
  expect(robotsFile({ ...HOST, site: null })).not.toContain('Sitemap');
});

it('keeps search engines from a preview', () => {
  const preview = { ...HOST, preview: true };
  expect(robotsFile(preview)).toContain('Disallow: /\n');
  expect(headersFile(preview)).toContain('X-Robots-Tag: noindex');
  expect(headersFile(HOST)).not.toContain('noindex');
});
