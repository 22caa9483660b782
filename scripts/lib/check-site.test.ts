import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkSite } from './check-site.ts';

type Last = NonNullable<Parameters<typeof checkSite>[0]['last']>;

async function problemsOf(
  pages: Record<string, string>,
  { base = '/', title = 'A page', last }: { base?: string; title?: string; last?: Last } = {},
): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file.endsWith('.html') ? `<title>${title}</title>${body}` : body);
  }
  return (await checkSite({ folder, base, ...(last && { last }) })).faults;
}

it('passes links to pages, places, files and other hosts', async () => {
  const body = `<a href="/b/">b</a><a href="../b/?q=1#id">b</a><a href="/a.csv">csv</a><a href="https://www.gov.uk/x">x</a>
    <a href="#top">top</a><a href="mailto:a@b.example">mail</a><img src="data:image/png;base64,AA">`;
  expect(await problemsOf({ 'a/index.html': body, 'b/index.html': '<p id="id">', 'a.csv': 'x' })).toEqual([]);
});

it('names a link that leads nowhere, also one that lacks the closing slash', async () => {
  expect(
    await problemsOf({ 'index.html': '<a href="/b">b</a><a href="/c/">c</a>', 'b/index.html': '' }),
  ).toEqual(['link to /b leads nowhere (on /)', 'link to /c/ leads nowhere (on /)']);
});

it('names a fragment that is missing, with those that exist', async () => {
  expect(await problemsOf({ 'index.html': '<p id="one"><a href="#two">2</a>' })).toEqual([
    'link to /#two leads nowhere on its page, which has #one (on /)',
  ]);
});

it('names a link that leaves the base path', async () => {
  const pages = { 'index.html': '<a href="/b/">b</a><a href="/x/b/">b</a>', 'b/index.html': '' };
  expect(await problemsOf(pages, { base: '/x/' })).toEqual(['link to /b/ leaves /x/ (on /)']);
});

it('names what a page would fetch from another host', async () => {
  const body = `<link rel="stylesheet" href="//fonts.example/a.css"><img src="/a.svg" srcset="https://i.example/b.png 2x">`;
  expect(await problemsOf({ 'index.html': body, 'a.svg': '' })).toEqual([
    '//fonts.example/a.css fetched from another host (on /)',
    'https://i.example/b.png fetched from another host (on /)',
  ]);
});

it('names a page without a title', async () => {
  expect(await problemsOf({ 'index.html': '<h1>A page</h1>' }, { title: '' })).toEqual(['no title (on /)']);
});

it('names a fault once, however many pages have it', async () => {
  const body = '<a href="/b/">b</a>';
  expect(await problemsOf({ 'index.html': body, 'a/index.html': body, 'c/index.html': body })).toEqual([
    'link to /b/ leads nowhere (on / and 2 more)',
  ]);
});

it('finds the same in so many pages that threads share them', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 2_100 }, (_, number) => [`${number}/index.html`, `<p id="a"><a href="#b">b</a>`]),
  );
  const faults = await problemsOf({
    ...pages,
    'index.html': '<a href="/7/#a">a</a><a href="/none/">none</a>',
  });
  expect(faults).toHaveLength(2_101);
  expect(faults[0]).toBe('link to /none/ leads nowhere (on /)');
});

const KEPT = { 'a/index.html': '<p id="one"><a href="/b/#two">b</a>' };
const LAST: Last = { kept: new Set(['/a/index.html']), links: ['/b/#two'] };

it('passes a page of the last sound site while all is there that it leads to, and what leads to it', async () => {
  const pages = { ...KEPT, 'b/index.html': '<p id="two"><a href="/a/#one">a</a>' };
  expect(await problemsOf(pages, { last: LAST })).toEqual([]);
});

it.each([
  ['a page is gone', {}, 'link to /b/#two leads nowhere (on /a/)'],
  [
    'a place is gone',
    { 'b/index.html': '<p id="three">' },
    'link to /b/#two leads nowhere on its page, which has #three (on /a/)',
  ],
  [
    'a new link leads nowhere on it',
    { 'b/index.html': '<p id="two"><a href="/a/#none">a</a>' },
    'link to /a/#none leads nowhere on its page, which has #one (on /b/)',
  ],
])(
  'names what is wrong with a page of the last sound site and with others where %s',
  async (_, others, fault) => {
    expect(await problemsOf({ ...KEPT, ...others }, { last: LAST })).toEqual([fault]);
  },
);

it('leaves a page of the last sound site unread while nothing leads to a place on it', async () => {
  const pages = {
    'a/index.html': '<img src="https://i.example/a.png">',
    'index.html': '<a href="/a/">a</a>',
  };
  expect(await problemsOf(pages)).toEqual(['https://i.example/a.png fetched from another host (on /a/)']);
  expect(await problemsOf(pages, { last: { kept: LAST.kept, links: [] } })).toEqual([]);
});
