import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeHostFiles } from './host-files.ts';
import { answerTo, respond, serve } from './serve.ts';

const outer = mkdtempSync(path.join(tmpdir(), 'serve-'));
const folder = path.join(outer, 'dist');
const answer = (url: string, base = '/') => answerTo({ url, folder, base });
const found = (file: string) => ({ status: 200, file: path.join(folder, file) });
const notFound = { status: 404, file: path.join(folder, '404.html') };

beforeAll(() => {
  mkdirSync(path.join(folder, 'councils'), { recursive: true });
  mkdirSync(path.join(folder, 'empty'));
  for (const file of ['index.html', '404.html', 'councils/index.html', 'a.csv', '../secret.txt'])
    writeFileSync(path.join(folder, file), file);
});

it('finds pages and files, whatever stands after the question mark', () => {
  expect(answer('/')).toEqual(found('index.html'));
  expect(answer('/councils/?q=norfolk')).toEqual(found('councils/index.html'));
  expect(answer('/a.csv')).toEqual(found('a.csv'));
});

it('sends readers to the closing slash and keeps their question', () => {
  expect(answer('/councils?q=1')).toEqual({ location: '/councils/?q=1' });
  expect(answer('/x', '/x/')).toEqual({ location: '/x/' });
});

it('serves below a base path and nothing beside it', () => {
  expect(answer('/x/councils/', '/x/')).toEqual(found('councils/index.html'));
  expect(answer('/councils/', '/x/')).toEqual(notFound);
});

it.each([
  '/nope',
  '/empty/',
  '/empty',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%',
  '//councils',
])('answers %s with the page for what is not there', (url) => expect(answer(url)).toEqual(notFound));

it('answers over HTTP with status and type', async () => {
  const server = await serve({ folder, base: '/', port: 0, host: '127.0.0.1' });
  afterAll(() => server.close());
  const { port } = server.address() as AddressInfo;
  const csv = await fetch(`http://127.0.0.1:${port}/a.csv`);
  expect([csv.status, csv.headers.get('content-type'), await csv.text()]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'a.csv',
  ]);
  const plain = await fetch(`http://127.0.0.1:${port}/a.csv`, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'a.csv']);
  const missing = await fetch(`http://127.0.0.1:${port}/nope/`);
  expect([missing.status, await missing.text()]).toEqual([404, '404.html']);
});

it('goes on serving where a build takes a file away in the middle of an answer', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'serve-'));
  for (const file of ['gone.csv', 'stays.csv']) writeFileSync(path.join(site, file), file);
  const server = createServer((request, response) => {
    respond({ request, response, folder: site, base: '/', headers: [] });
    rmSync(path.join(site, 'gone.csv'), { force: true });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (file: string) => (await fetch(`http://127.0.0.1:${port}/${file}`)).text();
  await expect(ask('gone.csv')).rejects.toThrow();
  expect(await ask('stays.csv')).toBe('stays.csv');
  server.close();
});

it('sends the headers that the site asks its host for', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'serve-'));
  mkdirSync(path.join(site, 'search-index/8f3a'), { recursive: true });
  mkdirSync(path.join(site, '_astro'));
  for (const file of [
    'index.html',
    '404.html',
    '_astro/a.css',
    'search-index/8f3a/0.json',
    'search-index/start.json',
  ])
    writeFileSync(path.join(site, file), file);
  await writeHostFiles(site, { base: '/x/', site: null, preview: false }, new Map());
  const server = await serve({ folder: site, base: '/x/', port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  const headers = async (address: string) => (await fetch(`http://127.0.0.1:${port}${address}`)).headers;
  const keptFor = async (address: string) => (await headers(address)).get('cache-control');
  const forEver = 'public, max-age=31536000, immutable';
  expect(await keptFor('/x/_astro/a.css')).toBe(forEver);
  expect(await keptFor('/x/search-index/8f3a/0.json?v=1')).toBe(forEver);
  expect(await keptFor('/x/search-index/start.json')).toBe(null);
  expect(await keptFor('/x/')).toBe(null);
  expect((await headers('/x/nope/')).get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  server.close();
});

it.each([
  ['br', 'gzip, deflate, br'],
  ['gzip', 'gzip, deflate'],
])('compresses text with %s for a browser that accepts %s', async (encoding, accepted) => {
  const server = await serve({ folder, base: '/', port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  const csv = await fetch(`http://127.0.0.1:${port}/a.csv`, { headers: { 'accept-encoding': accepted } });
  expect([csv.headers.get('content-encoding'), await csv.text()]).toEqual([encoding, 'a.csv']);
  server.close();
});
