import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallSite } from '../../tests/small-site.ts';
import { loadContent } from '../../src/load/content.ts';
import { politely } from '../lib/polite.ts';
import { standingOf } from './ask.ts';
import { outsideAddresses } from './outside.ts';
import { reportLinks, linkTitle } from './report.ts';

const HURRIED = { pause: 1, timeout: 500, tries: 2, longestWait: 5 };

let server: Server;
let origin: string;
let asked: string[];
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    asked.push(`${request.method ?? ''} ${pathname}`);
    if (pathname === '/archive')
      return response.end(
        JSON.stringify({ archived_snapshots: { closest: { url: `kept:${searchParams.get('url') ?? ''}` } } }),
      );
    if (pathname === '/moved') return response.writeHead(301, { location: '/alive' }).end();
    if (pathname === '/for-now') return response.writeHead(302, { location: '/alive' }).end();
    if (pathname === '/no-head') return response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    if (pathname === '/slow') return undefined;
    if (pathname === '/once')
      return response.writeHead(asked.filter((one) => one.endsWith('/once')).length > 1 ? 200 : 503).end();
    return response.writeHead(Number(/\d+/u.exec(pathname)?.[0] ?? 200)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const standing = (path: string) =>
  standingOf(`${origin}${path}`, { ask: politely(HURRIED), archive: `${origin}/archive` });

it.each(['/alive', '/for-now', '/no-head', '/once'])('%s is alive', async (path) => {
  expect(await standing(path)).toEqual({ state: 'alive' });
});

it('what has moved for good is told with its new address', async () => {
  expect(await standing('/moved')).toEqual({ state: 'moved', to: `${origin}/alive` });
});

it.each([404, 410])('what answers %d is gone; the copy that an archive keeps is noted', async (status) => {
  expect(await standing(`/${status}`)).toEqual({
    state: 'gone',
    why: `it answers ${status}`,
    archived: `kept:${origin}/${status}`,
  });
});

it.each(['/403', '/429', '/500', '/slow'])('%s is not called gone', async (path) => {
  expect(await standing(path)).toMatchObject({ state: 'unsure', archived: null });
});

it('one request at a time is made to a host', async () => {
  const ask = politely({ ...HURRIED, pause: 30 });
  const started = performance.now();
  await Promise.all(['/a', '/b', '/c'].map((path) => ask(origin + path)));
  expect(asked).toEqual(['GET /a', 'GET /b', 'GET /c']);
  expect(performance.now() - started).toBeGreaterThan(55);
});

it('the addresses of originals are asked for, with the pages that name them', async () => {
  const site = smallSite();
  site.write(
    'content/councils/sampleton.md',
    '---\nname: S\nkind: unitary\nregion: London\n---\nSee [it](https://example.org/a).\n',
  );
  const { knowledgeBase } = await loadContent({ root: site.root });
  site.remove();
  expect(outsideAddresses(knowledgeBase).get('https://example.org/a')).toEqual(
    new Set(['/councils/sampleton/']),
  );
});

it('the report begins with what is gone', () => {
  const all = [
    {
      url: 'https://a.example/',
      pages: ['/x/'],
      standing: { state: 'moved', to: 'https://b.example/' } as const,
    },
    {
      url: 'https://c.example/',
      pages: ['/1/', '/2/', '/3/', '/4/'],
      standing: { state: 'gone', why: 'it answers 404', archived: 'https://archive.example/c' } as const,
    },
    { url: 'https://d.example/', pages: ['/x/'], standing: { state: 'alive' } as const },
  ];
  expect(linkTitle(all)).toBe('Outside addresses: 1 gone, 1 moved');
  expect(reportLinks(all)).toBe(`3 addresses asked, 1 alive.

## Gone: 1

- https://c.example/: it answers 404; an archive has it: https://archive.example/c (on /1/, /2/, /3/ and 1 more)

## Moved for good: 1

- https://a.example/ → https://b.example/ (on /x/)`);
});
